package studio.likeness.ui.wallet;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.ui.purse.LivePurse;

/// A wallet that a person brings along: as words, as a key, or as another program's file.
final class ImportViewModel {
    static final int MOST_ACCOUNTS = 20;

    private static final int LARGEST_FILE = 64 << 10;

    private final KeepViewModel keep;
    private final ChosenFiles files;
    private final ObjectProperty<WalletSource> source =
            new SimpleObjectProperty<>(WalletSource.WORDS);
    private final IntegerProperty account = new SimpleIntegerProperty(1);
    private final ObjectProperty<Optional<Path>> file =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Address>> made =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ImportViewModel(LivePurse purse, ChosenFiles files) {
        this.keep = new KeepViewModel(purse);
        this.files = files;
    }

    KeepViewModel keep() {
        return keep;
    }

    ObjectProperty<WalletSource> sourceProperty() {
        return source;
    }

    /// Which account of the words, counted from 1.
    IntegerProperty accountProperty() {
        return account;
    }

    ObjectProperty<Optional<Path>> fileProperty() {
        return file;
    }

    ReadOnlyObjectProperty<Optional<Address>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// Takes both over.
    ///
    /// @param brought the words or the key; nothing for a file
    /// @param password the new one; for a file, the file's own
    void take(Secret brought, Secret password) {
        var title = Message.of("task.add-account");
        Runnable end =
                () -> {
                    brought.close();
                    password.close();
                };
        var number = account.get() - 1;
        switch (source.get()) {
            case WORDS ->
                    keep.run(
                            title,
                            purse ->
                                    progress ->
                                            Mnemonic.read(brought)
                                                    .then(
                                                            words -> {
                                                                try (words) {
                                                                    return purse.add(
                                                                            words, number, password,
                                                                            progress);
                                                                }
                                                            }),
                            this::done,
                            end);
            case KEY ->
                    keep.run(
                            title,
                            purse -> progress -> purse.addKey(brought, password, progress),
                            this::done,
                            end);
            case FILE -> takeFile(title, password, end);
        }
    }

    private void takeFile(Message title, Secret password, Runnable end) {
        var chosen = file.get().orElse(null);
        if (chosen == null) {
            end.run();
            return;
        }
        keep.run(
                title,
                purse ->
                        progress ->
                                files.read(chosen, LARGEST_FILE)
                                        .then(text -> purse.addFile(text, password, progress)),
                this::done,
                end);
    }

    /// Another account goes on paying until a person chooses this one.
    boolean waitsForChoice() {
        var payer = keep.purse().situation().payer().map(Holding::address);
        return payer.isPresent() && !payer.equals(made.get());
    }

    /// The account that was brought in pays from now on.
    void payWithIt() {
        made.get()
                .ifPresent(
                        address ->
                                keep.purse().payWith(new Holding(address, Holding.Keeping.KEPT)));
    }

    private void done(Address address) {
        made.set(Optional.of(address));
    }
}
