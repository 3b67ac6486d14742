package studio.likeness.boot;

import java.util.Set;
import java.util.function.Supplier;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.till.Seller;
import studio.likeness.core.pay.till.Wish;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.Order;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.Titles;
import studio.likeness.core.video.VideoServices;

/// What is bought when a clip is: the order of its job, who sells it, and what the ledger will know
/// it by.
record ClipOrders(Supplier<VideoServices> services) {
    /// As it reads its answer. Files of this computer are not in it.
    Order<Ticket> of(Job job) {
        return services.get().order(job);
    }

    /// As it leaves.
    Outcome<Order<Ticket>> outgoing(Job job) throws InterruptedException {
        return services.get().outgoing(job);
    }

    static Wish wish(Order<Ticket> order, Purpose purpose) {
        return Wish.of(seller(order), order.call(), purpose);
    }

    /// For exactly this job: no other purchase can be taken for it later.
    static Purpose purpose(Job job) {
        return purpose(job, "");
    }

    /// @param turn which of several it is, said after its title
    static Purpose purpose(Job job, String turn) {
        var faces = job.shot().faces();
        return Purpose.video(
                Titles.of(job.shot()) + turn,
                faces.isEmpty() ? "" : faces.getFirst().id(),
                job.id());
    }

    static Seller seller(Order<?> order) {
        var site = order.site();
        return new Seller(
                site.service().id(), Set.of(site.origin()), site.loopback(), order.longest());
    }

    static Problem notUnderstood(Order<?> order) {
        return new ServiceProblem.NotUnderstood(order.site().service().title());
    }
}
