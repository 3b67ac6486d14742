package studio.likeness.ui.purse;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;

/// What another computer told of the account that pays, when its key is there.
final class LivePairing {
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Pairing>> known =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    LivePairing(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Optional<Pairing>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    void lookUp(PurseRoom room, Optional<Holding> payer) {
        known.set(Optional.empty());
        payer.filter(each -> each.kind() == Holding.Keeping.WATCHED)
                .ifPresent(each -> lookUp(room, each.address()));
    }

    private void lookUp(PurseRoom room, Address account) {
        var book = room.extras().pairings();
        tasks.start(
                Task.of(Message.of("task.open-wallet"), _ -> book.of(account))
                        .onDone(known::set)
                        .latest("pairing")
                        .quiet());
    }

    /// Kept before it is watched: an account in sight is one that can be asked.
    static Work<Address> watching(PurseRoom room, Pairing pairing) {
        return _ ->
                room.extras()
                        .pairings()
                        .keep(pairing)
                        .then(kept -> room.purse().watch(kept.address()));
    }
}
