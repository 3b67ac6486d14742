package studio.likeness.core.pay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;

class LedgerCsvTest {
    private static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void theColumnsAreThoseOfTheContract() {
        assertThat(LedgerCsv.of(Mode.LIVE, List.of()))
                .isEqualTo(
                        "time,mode,service,purpose,state,estimate_usd,signed_micro,settled_micro,"
                                + "network,recipient,nonce,tx,job\r\n");
    }

    @Test
    void anEntryIsOneLine() {
        var trail = new Trail("eip155:84532", "0xCd", "0xAb", "0x11", AT, "0x22");
        assertThat(line("A lake", trail))
                .isEqualTo(
                        "2026-11-21T12:00:00Z,practice,blockrun,video: A lake,not-charged,0.714000,"
                                + "713000,0,eip155:84532,0xAb,0x11,0x22,job-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a, b | \"video: a, b\"",
                "say \"no\" | \"video: say \"\"no\"\"\"",
                "=1+1 | video: =1+1",
            })
    void textsThatWouldBreakALineAreQuoted(String what, String field) {
        assertThat(line(what, Trail.NONE)).contains(",blockrun," + field + ",not-charged,");
    }

    @Test
    void nothingIsAFormula() {
        var trail = new Trail("eip155:84532", "0xCd", "=cmd()", "", AT, "");
        assertThat(line("A lake", trail)).contains(",'=cmd(),");
    }

    private static String line(String what, Trail trail) {
        var entry =
                new Entry(
                        "p-1",
                        new Entry.Deal(
                                "blockrun", Billing.WALLET, Purpose.video(what, "f", "job-1")),
                        new Amounts(
                                Optional.of(MicroUsd.of(714_000)),
                                Optional.of(MicroUsd.of(713_000)),
                                Optional.of(MicroUsd.of(713_000)),
                                Optional.of(MicroUsd.ZERO)),
                        new Entry.Progress(PurchaseState.NOT_CHARGED, false, 1, AT, AT),
                        trail);
        return LedgerCsv.of(Mode.PRACTICE, List.of(entry))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
