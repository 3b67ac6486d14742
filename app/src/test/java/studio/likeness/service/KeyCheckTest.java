package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.key;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.value;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.KeyCheck;
import studio.likeness.core.service.KeyStanding;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.jarvisclaw.JarvisClaw;

class KeyCheckTest {
    private final Script script = new Script();
    private final Ground ground = new Ground();

    @AfterEach
    void close() {
        ground.close();
    }

    private KeyCheck anyFast(String key) {
        return new AnyFast(
                        ground.site(ServiceId.ANYFAST),
                        ground.wire(),
                        key(key),
                        ground.clock(),
                        byte[]::new)
                .keyCheck();
    }

    private KeyCheck apiMart(String key) {
        return new ApiMart(ground.site(ServiceId.APIMART), ground.wire(), key(key)).keyCheck();
    }

    private KeyCheck jarvisClaw(ServiceKey key) {
        return new JarvisClaw(ground.site(ServiceId.JARVISCLAW), ground.wire(), key).keyCheck();
    }

    private KeyCheck scripted() {
        var site = new Site(ServiceId.APIMART, URI.create("https://api.apimart.ai"));
        return new ApiMart(site, script, key("sk-1")).keyCheck();
    }

    /// anyfast.md 1: the list of models tells it for free.
    @Test
    void anyFastTakesAKeyOrNot() throws InterruptedException {
        assertThat(value(anyFast("sk-practice").check())).isEqualTo(KeyStanding.UNKNOWN_BALANCE);
        assertThat(problem(anyFast("sk-bad").check()))
                .isEqualTo(new ServiceProblem.KeyRefused("AnyFast"));
        assertThat(problem(anyFast("Bearer sk-1").check()))
                .isEqualTo(new ServiceProblem.KeyRefused("AnyFast"));
    }

    /// apimart.md 9: refused with status 200, endless, and with so much left.
    @Test
    void apiMartTellsWhatIsLeft() throws InterruptedException {
        assertThat(value(apiMart("sk-practice").check()).left()).isPresent();
        assertThat(value(apiMart("sk-unlimited").check()).unlimited()).isTrue();
        assertThat(problem(apiMart("sk-bad").check()))
                .isEqualTo(new ServiceProblem.KeyRefused("APIMart"));
        script.answers(
                        200,
                        "{\"success\":true,\"remain_balance\":10.5,\"used_balance\":2.3,"
                                + "\"unlimited_quota\":false}")
                .answers(200, "{\"success\":false,\"message\":\"billing is off\"}");
        assertThat(value(scripted().check()))
                .isEqualTo(new KeyStanding(Optional.of(MicroUsd.of(10_500_000)), "10.5", false));
        assertThat(problem(scripted().check()))
                .isEqualTo(new ServiceProblem.RequestRefused("APIMart", "billing is off"));
    }

    /// jarvisclaw.md 7, and its older shape.
    @Test
    void jarvisClawTellsWhatIsLeft() throws InterruptedException {
        assertThat(value(jarvisClaw(key("sk-practice")).check()).left()).isPresent();
        assertThat(problem(jarvisClaw(key("sk-bad")).check()))
                .isEqualTo(new ServiceProblem.KeyRefused("JarvisClaw"));
        assertThat(problem(jarvisClaw(ServiceKey.missing(ServiceId.JARVISCLAW)).check()))
                .isEqualTo(new ServiceProblem.KeyMissing("JarvisClaw"));
        var site = new Site(ServiceId.JARVISCLAW, URI.create("https://api.jarvisclaw.ai"));
        var check = new JarvisClaw(site, script, key("sk-1")).keyCheck();
        script.answers(200, "{\"balance_usd\":\"5.960000\",\"wallets\":{}}")
                .answers(200, "{\"quota\":1,\"total_usd\":2.5}");
        assertThat(value(check.check()).left()).contains(MicroUsd.of(5_960_000));
        assertThat(value(check.check()).left()).contains(MicroUsd.of(2_500_000));
    }
}
