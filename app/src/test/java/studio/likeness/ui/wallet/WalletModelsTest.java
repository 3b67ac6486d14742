package studio.likeness.ui.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.likeness.core.port.ChosenFiles;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.wallet.Holding;
import studio.likeness.core.wallet.Mnemonic;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.purse.PurseBench;

/// Creating, importing and keeping, without a window.
class WalletModelsTest {
    private static final String WORDS =
            "abandon abandon abandon abandon abandon abandon"
                    + " abandon abandon abandon abandon abandon about";

    private final PurseBench bench = new PurseBench();
    private final HandPolicies policies = new HandPolicies();
    private final LivePurse live = bench.live();
    private final Map<Path, byte[]> disk = new HashMap<>();

    @Test
    void aNewWalletIsKeptOnceItsWordsWereShownToBeWrittenDown() {
        enterLive();
        var creating = new CreateViewModel(live, bench.entropy());
        assertThat(creating.count()).isEqualTo(12);
        creating.draw(Mnemonic.Size.TWENTY_FOUR);
        assertThat(creating.count()).isEqualTo(24);
        assertThat(creating.asked()).hasSize(3).isSorted().allMatch(p -> p >= 1 && p <= 24);
        creating.written();
        assertThat(confirmed(creating, "zoo zoo zoo")).isFalse();
        assertThat(creating.stepProperty().get()).isEqualTo(CreateViewModel.Step.CONFIRM);
        var right = asked(creating);
        assertThat(confirmed(creating, right + " extra")).isFalse();
        assertThat(confirmed(creating, right.substring(0, right.length() - 1))).isFalse();
        assertThat(confirmed(creating, "  " + right.toUpperCase(java.util.Locale.ROOT))).isTrue();
        creating.seal(PurseBench.secret("a long password"));
        assertThat(creating.keep().attempt().busyProperty().get()).isTrue();
        bench.tasks().run();
        assertThat(creating.stepProperty().get()).isEqualTo(CreateViewModel.Step.DONE);
        assertThat(live.situation().payer().map(Holding::address)).isEqualTo(creating.made());
        assertThat(live.situation().isLocked()).isTrue();
        assertThat(creating.waitsForChoice()).as("the only one pays").isFalse();
        assertThat(creating.isPractice()).isFalse();
    }

    @Test
    void aSecondAccountWaitsUntilSomebodyChoosesIt() {
        live.open(bench.practice());
        bench.tasks().run();
        var creating = new CreateViewModel(live, bench.entropy());
        creating.written();
        assertThat(confirmed(creating, asked(creating))).isTrue();
        creating.seal(PurseBench.secret("a long password"));
        bench.tasks().run();
        assertThat(creating.isPractice()).isTrue();
        assertThat(creating.waitsForChoice()).isTrue();
        live.payWith(
                live.situation().holdings().stream()
                        .filter(each -> creating.made().equals(Optional.of(each.address())))
                        .findFirst()
                        .orElseThrow());
        assertThat(creating.waitsForChoice()).isFalse();
    }

    @Test
    void leavingWhileItIsSealedKeepsTheWordsThatWereWrittenDown() {
        enterLive();
        var creating = new CreateViewModel(live, bench.entropy());
        creating.written();
        var words = new ArrayList<String>();
        for (var place = 1; place <= creating.count(); place++) {
            words.add(creating.word(place));
        }
        assertThat(confirmed(creating, asked(creating))).isTrue();
        creating.seal(PurseBench.secret("a long password"));
        creating.close();
        bench.tasks().run();
        assertThat(live.situation().payer().orElseThrow().address().toString())
                .isEqualTo(addressOf(String.join(" ", words)));
    }

    @Test
    void knownWordsGiveTheirKnownAddress() {
        enterLive();
        var importing = importing();
        importing.take(PurseBench.secret(WORDS), PurseBench.secret("a long password"));
        bench.tasks().run();
        assertThat(importing.madeProperty().get().map(Object::toString))
                .contains("0x9858EfFD232B4033E47d90003D41EC34EcaEda94");
    }

    @Test
    void wordsThatDoNotFitAreRefusedInWords() {
        enterLive();
        var importing = importing();
        importing.take(PurseBench.secret("abandon ability"), PurseBench.secret("a long password"));
        bench.tasks().run();
        assertThat(importing.keep().attempt().problemProperty().get())
                .contains(new Problem.WordCountWrong(2));
        assertThat(importing.keep().attempt().busyProperty().get()).isFalse();
        importing.sourceProperty().set(WalletSource.KEY);
        importing.take(PurseBench.secret("12"), PurseBench.secret("a long password"));
        bench.tasks().run();
        assertThat(importing.keep().attempt().problemProperty().get())
                .contains(new Problem.KeyMalformed());
        assertThat(live.situation().payer()).isEmpty();
    }

    @Test
    void aFileComesInUnderItsOwnPassword() {
        enterLive();
        bench.keep(live, _ -> {});
        bench.tasks().run();
        var wallet = screen();
        var file = Path.of("/tmp/backup.json");
        assertThat(wallet.isCopied()).as("a person is reminded").isFalse();
        wallet.export(file);
        bench.tasks().run();
        assertThat(wallet.isCopied()).isTrue();
        assertThat(disk).containsKey(file);
        assertThat(wallet.exportedProperty().get()).contains(file);
        var importing = importing();
        importing.sourceProperty().set(WalletSource.FILE);
        importing.fileProperty().set(Optional.of(file));
        importing.take(new Secret(new char[0]), PurseBench.secret("password"));
        bench.tasks().run();
        assertThat(importing.keep().attempt().problemProperty().get().orElseThrow())
                .isInstanceOf(Problem.KeyExists.class);
    }

    @Test
    void theCodeNamesTokenNetworkAndAccount() {
        live.open(bench.practice());
        bench.tasks().run();
        assertThat(screen().topUp().orElseThrow())
                .startsWith("ethereum:0x036CbD53842c5426634e7929541eC2318f3dCF7e@84532/transfer")
                .endsWith(live.situation().payer().orElseThrow().address().toString());
        assertThat(screen().kept()).isEmpty();
    }

    private WalletViewModel screen() {
        return new WalletViewModel(
                live,
                WalletTestOutlets.limits(policies, bench),
                WalletTestOutlets.of(bench, files()),
                WalletTestOutlets.nothingAsked());
    }

    private ImportViewModel importing() {
        return new ImportViewModel(live, files());
    }

    private ChosenFiles files() {
        return new ChosenFiles() {
            @Override
            public Outcome<byte[]> read(Path file, int limit) {
                var found = disk.get(file);
                return found == null
                        ? Outcome.failed(new FileProblem.FileUnreadable(file.toString()))
                        : Outcome.done(found);
            }

            @Override
            public Outcome<Stamp> stamp(Path file) {
                return read(file, 0).map(found -> new Stamp(found.length, Instant.EPOCH));
            }

            @Override
            public Outcome<Path> write(Path file, byte[] content) {
                disk.put(file, content);
                return Outcome.done(file);
            }
        };
    }

    private void enterLive() {
        live.open(bench.live(Optional.empty()));
        bench.tasks().run();
    }

    private static boolean confirmed(CreateViewModel creating, String typed) {
        try (var secret = PurseBench.secret(typed)) {
            return creating.confirm(secret);
        }
    }

    private static String asked(CreateViewModel creating) {
        return creating.asked().stream().map(creating::word).collect(Collectors.joining(" "));
    }

    private static String addressOf(String text) {
        try (var secret = PurseBench.secret(text);
                var none = new Secret(new char[0])) {
            var key = Mnemonic.read(secret).then(words -> words.key(none, 0));
            return key.map(k -> k.address().toString()) instanceof Outcome.Done<String>(var address)
                    ? address
                    : "";
        }
    }
}
