package studio.likeness.core.face.enroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.likeness.core.face.enroll.LinkCheck.Doubt;
import studio.likeness.core.face.enroll.LinkCheck.Verdict;
import studio.likeness.core.secret.Secret;

class LinkCheckTest {
    private static final LinkCheck LIVE =
            new LinkCheck(Set.of(HostileLinks.KNOWN, "www.byteplus.com"), false);
    private static final LinkCheck PRACTICE = new LinkCheck(Set.of(HostileLinks.KNOWN), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kyc.byteintl.com/?accessKeyId=AK&sessionToken=s.t-u_v%3D&lng=en",
                "https://KYC.byteintl.com:443/check?a=b",
                "https://www.byteplus.com/en/liveness-face-manage/authorization?pl=QUJD%2B%2F%3D%3D&uid=1f0c",
                "https://kyc.byteintl.com/?next=https%3A%2F%2Fwww.byteplus.com%2Fdone"
            })
    void aPlainLinkOfAKnownHostIsShown(String link) {
        assertThat(LIVE.judge(secret(link))).isInstanceOf(Verdict.Safe.class);
    }

    @Test
    void aLongLinkIsShown() {
        var link = "https://www.byteplus.com/en/authorization?pl=" + "aB3_".repeat(320);
        assertThat(link).hasSizeGreaterThan(1_300);
        assertThat(LIVE.judge(secret(link))).isEqualTo(new Verdict.Safe("www.byteplus.com"));
    }

    @Test
    void noHostileLinkIsShown() {
        var all = HostileLinks.all();
        assertThat(all).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(
                        link ->
                                assertThat(LIVE.judge(secret(link)))
                                        .as(link)
                                        .isInstanceOf(Verdict.Withheld.class));
    }

    @ParameterizedTest
    @CsvSource({
        "http://kyc.byteintl.com/, NOT_SECURE, kyc.byteintl.com",
        "https://ada@kyc.byteintl.com/, CARRIES_A_NAME, kyc.byteintl.com",
        "https://kyc.xn--byteintl-abc.com/, LOOKALIKE, kyc.xn--byteintl-abc.com",
        "https://evil.example/, UNKNOWN_HOST, evil.example",
        "https://kyc.byteintl.com:8443/, ODD_PORT, kyc.byteintl.com",
        "https://kyc.byteintl.com/?to=//evil.example, LEADS_ELSEWHERE, kyc.byteintl.com",
        "nothing, NOT_AN_ADDRESS, ''"
    })
    void theDoubtSaysWhatAndWhere(String link, Doubt doubt, String host) {
        assertThat(LIVE.judge(secret(link))).isEqualTo(new Verdict.Withheld(host, doubt));
    }

    @Test
    void aLinkToThisComputerIsForAServiceOfThisComputer() {
        var link = "http://127.0.0.1:4711/phone/0a1b?accessKeyId=AK&sessionToken=x";
        assertThat(PRACTICE.judge(secret(link))).isEqualTo(new Verdict.Safe("127.0.0.1"));
        assertThat(LIVE.judge(secret(link))).isInstanceOf(Verdict.Withheld.class);
        assertThat(PRACTICE.judge(secret("http://kyc.byteintl.com/")))
                .isInstanceOf(Verdict.Withheld.class);
    }

    private static Secret secret(String text) {
        return new Secret(text.toCharArray());
    }
}
