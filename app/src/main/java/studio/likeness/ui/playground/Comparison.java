package studio.likeness.ui.playground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Cast;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.core.video.Stage;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;

/// Asks what a shot costs wherever it could be made with the same people. Free.
record Comparison(Stage stage) {

    Task<List<Offer>> task(Shot shot) {
        return Task.of(
                Message.of("task.compare-prices"),
                _ -> {
                    var offers = new ArrayList<Offer>();
                    for (var service : stage.services().all()) {
                        offer(shot, service).ifPresent(offers::add);
                    }
                    offers.sort(Comparator.comparing(offer -> offer.price().amount()));
                    return Outcome.done(List.copyOf(offers));
                });
    }

    private Optional<Offer> offer(Shot shot, VideoService service) throws InterruptedException {
        var faces = Cast.there(shot.faces(), service.id(), stage.cast().members());
        for (var model : service.models()) {
            var fitting = new Fitting(service.id(), model);
            var there = ShotEdit.moved(ShotEdit.of(shot).playedBy(faces).shot(), fitting);
            if (faces.size() == shot.faces().size()
                    && there.seconds() == shot.seconds()
                    && fitting.hindering(there).isEmpty()
                    && price(there) instanceof Outcome.Done<Price>(var price)) {
                return Optional.of(new Offer(service.id(), there, price));
            }
        }
        return Optional.empty();
    }

    Outcome<Price> price(Shot shot) throws InterruptedException {
        var service = stage.services().of(shot.service());
        var estimate = service.estimate(shot);
        var job = Job.composed("quote", 0, shot, stage.clock().now());
        if (stage.services().order(job).paidBy() == PaidBy.KEY) {
            return Outcome.done(Price.guessed(estimate, stage.clock().now()));
        }
        return switch (stage.services().outgoing(job)) {
            case Outcome.Failed<Order<Ticket>>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Order<Ticket>>(var order) -> stage.cashier().price(order, estimate);
        };
    }
}
