package studio.likeness.ui.enroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.Till;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.PaidBy;

/// Ends every payment as a test wants it, or leaves it open.
final class FakeTill implements Till {
    Outcome<Optional<MicroUsd>> price = Outcome.done(Optional.of(MicroUsd.of(11_000)));
    Optional<Payment> end = Optional.of(new Payment.Paid(FakeService.ASSET));
    final List<Ware> paid = new ArrayList<>();
    private Consumer<Payment> open = _ -> {};

    @Override
    public Outcome<Optional<MicroUsd>> quote(Ware ware) {
        return ware.order().paidBy() == PaidBy.KEY ? price.map(_ -> Optional.empty()) : price;
    }

    @Override
    public void pay(Ware ware, Consumer<Payment> told) {
        paid.add(ware);
        open = told;
        end.ifPresent(told);
    }

    void finish(Payment late) {
        open.accept(late);
    }
}
