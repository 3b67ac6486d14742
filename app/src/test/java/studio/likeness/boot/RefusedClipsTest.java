package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import studio.likeness.core.settings.Language;
import studio.likeness.core.video.HandTime;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Remedy;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;
import studio.likeness.service.Script;
import studio.likeness.service.Shots;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.blockrun.BlockRun;
import studio.likeness.service.jarvisclaw.JarvisClaw;
import studio.likeness.ui.i18n.Words;

/// From the words of each service to the words and the one click of a person.
class RefusedClipsTest {
    /// How each service says no to an order, and how it tells of a job that ended badly.
    private static final List<Tone> TONES =
            List.of(
                    new Tone(
                            ServiceId.BLOCKRUN,
                            "bytedance/seedance-2.0",
                            "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}",
                            "{\"status\":\"failed\",\"error_code\":\"%s\",\"error\":\"%s\"}"),
                    new Tone(
                            ServiceId.JARVISCLAW,
                            "bytedance/seedance-2.0",
                            "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}",
                            "{\"status\":\"failed\",\"code\":\"%s\",\"message\":\"%s\"}"),
                    new Tone(
                            ServiceId.ANYFAST,
                            "seedance-2.0",
                            "{\"code\":\"x\",\"data\":null,\"message\":\"{\\\"error\\\":{"
                                    + "\\\"code\\\":\\\"%s\\\",\\\"message\\\":\\\"%s\\\"}}\"}",
                            "{\"data\":{\"status\":\"FAILURE\",\"fail_reason\":\"%s: %s\"}}"),
                    new Tone(
                            ServiceId.APIMART,
                            "seedance-2.0-face",
                            "{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}",
                            "{\"code\":200,\"data\":{\"status\":\"failed\","
                                    + "\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}}"));

    private record Tone(ServiceId service, String model, String refusal, String failure) {
        VideoService videos() {
            var site = new Site(service, service.home());
            var script = new Script();
            return switch (service) {
                case BLOCKRUN -> new BlockRun(site, script, Optional::empty).videos();
                case JARVISCLAW -> new JarvisClaw(site, script, key()).videos();
                case ANYFAST ->
                        new AnyFast(site, script, key(), new HandTime(), byte[]::new).videos();
                case APIMART -> new ApiMart(site, script, key()).videos();
            };
        }

        Problem ofOrder(int status, String code, String text) {
            var order = videos().submit(Shots.plain(service, model), "k");
            return problem(order.read(Script.answer(status, refusal.formatted(code, text))));
        }

        Problem ofJob(String code, String text) {
            var poll = Optional.of(URI.create(service.home() + "/v1/videos/generations/1"));
            var look = videos().look(new Ticket(service, "1", model, poll));
            var report = look.read(Script.answer(200, failure.formatted(code, text)));
            return ((JobReport.Failed) ((Outcome.Done<JobReport>) report).value()).why();
        }
    }

    private static ServiceKey key() {
        return new ServiceKey() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public Outcome<Secret> lend() {
                return Outcome.done(new Secret("sk-1".toCharArray()));
            }
        };
    }

    private static Problem problem(Outcome<?> outcome) {
        return ((Outcome.Failed<?>) outcome).problem();
    }

    /// Both languages have a sentence, and a next step, that are no keys.
    private static void isSaid(Problem problem) {
        for (var language : Language.values()) {
            var words = new Words(Locale.ENGLISH);
            words.setLanguage(language);
            var why = Setback.of(problem);
            assertThat(List.of(words.say(why.what()), words.say(why.next())))
                    .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("problem."));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, content_policy, refused by the content policy, PromptRefused, REWORD",
        "400, InputImageSensitiveContentDetected.PrivacyInformation, x, RealPersonInPicture,"
                + " ENROLL",
        "400, model_asset_incompatible, not supported by this model, ModelRefused, OTHER_MODEL",
        "429, x, slow down, TooManyCalls, AGAIN"
    })
    void everyServiceSaysNoToAnOrder(
            int status, String code, String text, String kind, Remedy remedy) {
        for (var tone : TONES) {
            var problem = tone.ofOrder(status, code, text);
            assertThat(problem.getClass().getSimpleName()).as(tone.service().id()).isEqualTo(kind);
            assertThat(Remedy.of(problem)).isEqualTo(remedy);
            isSaid(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "output_audio_moderation, sound, SoundRefused, WITHOUT_SOUND",
        "content_policy, refused by the content policy, PromptRefused, REWORD",
        "OutputVideoSensitiveContentDetected, blocked, ResultRefused, REWORD",
        "InternalServiceError, upstream broke, JobFailed, AGAIN"
    })
    void everyServiceTellsOfAJobThatEndedBadly(
            String code, String text, String kind, Remedy remedy) {
        for (var tone : TONES) {
            var problem = tone.ofJob(code, text);
            assertThat(problem.getClass().getSimpleName()).as(tone.service().id()).isEqualTo(kind);
            assertThat(Remedy.of(problem)).isEqualTo(remedy);
            isSaid(problem);
        }
    }

    /// Where a key is billed, an empty account is the service's word.
    @Test
    void anEmptyAccountIsTold() {
        TONES.stream()
                .filter(tone -> tone.service() != ServiceId.BLOCKRUN)
                .forEach(
                        tone -> {
                            var problem = tone.ofOrder(402, "payment_required", "top up");
                            assertThat(problem.getClass().getSimpleName())
                                    .as(tone.service().id())
                                    .isEqualTo("BalanceTooLow");
                            isSaid(problem);
                        });
    }

    /// A fault while an order is taken leaves it open whether there is a job, but at BlockRun,
    /// which takes nothing before the clip is there.
    @Test
    void aFaultOfTheServiceIsTold() {
        for (var tone : TONES) {
            var problem = tone.ofOrder(502, "x", "x");
            assertThat(problem.getClass().getSimpleName())
                    .as(tone.service().id())
                    .isIn("LeftInDoubt", "ServiceDown");
            isSaid(problem);
        }
    }

    @Test
    void whatNoServiceSaysIsSaidByUs() {
        List.of(
                        new Problem.AnswerLost("blockrun.ai"),
                        new Problem.HostUnreachable("blockrun.ai"),
                        new VideoProblem.ClipGone("AnyFast"),
                        new VideoProblem.StillNotDone("JarvisClaw", 42),
                        new VideoProblem.NotHandedOver("BlockRun"),
                        new VideoProblem.NotFetched("BlockRun", "cdn.example", Money.CHARGED),
                        new VideoProblem.NoVideo("APIMart"),
                        new VideoProblem.DiskFull("/home/ada/clips"),
                        new VideoProblem.NoConsent("Ada", "BlockRun"))
                .forEach(RefusedClipsTest::isSaid);
    }
}
