package studio.likeness.ui.enroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.enroll.FakeService;
import studio.likeness.core.face.enroll.Till;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.PurchaseKind;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.PaidBy;

/// Ends every payment as a test wants it, or leaves it open.
final class FakeTill implements Till {
    Outcome<Optional<MicroUsd>> price = Outcome.done(Optional.of(MicroUsd.of(11_000)));
    Optional<Payment<Asset>> end = Optional.of(new Payment.Paid<>(FakeService.ASSET));
    Optional<Payment<String>> groupEnd = Optional.of(new Payment.Paid<>(FakeService.GROUP));
    final List<Ware<?>> paid = new ArrayList<>();
    private Consumer<Payment<Asset>> open = _ -> {};
    private Consumer<Payment<String>> openGroup = _ -> {};

    @Override
    public Outcome<Optional<MicroUsd>> quote(Ware<?> ware) {
        return ware.order().paidBy() == PaidBy.KEY ? price.map(_ -> Optional.empty()) : price;
    }

    @Override
    @SuppressWarnings("unchecked") // a ware tells by its purpose what is bought
    public <T> void pay(Ware<T> ware, Consumer<Payment<T>> told) {
        paid.add(ware);
        if (ware.purpose().kind() == PurchaseKind.GROUP) {
            openGroup = payment -> told.accept((Payment<T>) payment);
            groupEnd.ifPresent(openGroup);
            return;
        }
        open = payment -> told.accept((Payment<T>) payment);
        end.ifPresent(open);
    }

    List<PurchaseKind> kinds() {
        return paid.stream().map(ware -> ware.purpose().kind()).toList();
    }

    void finishGroup(Payment<String> late) {
        openGroup.accept(late);
    }

    void finish(Payment<Asset> late) {
        open.accept(late);
    }
}
