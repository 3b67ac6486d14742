package studio.likeness.core.video;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;

/// A service played by hand, for whoever needs one without a network.
public record HandService(ServiceId id, PaidBy paidBy) implements VideoService {
    public static final Manners MANNERS =
            new Manners(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(20),
                    Duration.ofHours(24));

    public static final Model FAST =
            new Model(
                    "seedance-2.0-fast",
                    "Seedance 2.0 Fast",
                    Set.of(FaceKind.REAL_PERSON, FaceKind.VIRTUAL),
                    new Model.Seconds(4, 15, 5),
                    List.of("16:9", "9:16", "1:1", "21:9"),
                    prices(),
                    new Model.References(2, 1, 1),
                    Map.of(
                            Medium.PICTURE, Set.of(PhotoForm.PUBLIC_ADDRESS, PhotoForm.INLINE),
                            Medium.VIDEO, Set.of(PhotoForm.PUBLIC_ADDRESS),
                            Medium.SOUND, Set.of(PhotoForm.PUBLIC_ADDRESS, PhotoForm.INLINE)),
                    Set.of(
                            Model.Extra.SOUND,
                            Model.Extra.SEED,
                            Model.Extra.WATERMARK,
                            Model.Extra.LAST_FRAME,
                            Model.Extra.FIRST_FRAME),
                    Duration.ofSeconds(90));

    public static final Model FACELESS =
            new Model(
                    "seedance-2.5",
                    "Seedance 2.5",
                    Set.of(),
                    new Model.Seconds(5, 30, 10),
                    List.of("16:9"),
                    Map.of("1080p", MicroUsd.of(300_000)),
                    Model.References.NONE,
                    Map.of(),
                    Set.of(),
                    Duration.ofMinutes(5));

    private static Map<String, MicroUsd> prices() {
        var prices = new LinkedHashMap<String, MicroUsd>();
        prices.put("480p", MicroUsd.of(82_000));
        prices.put("720p", MicroUsd.of(165_200));
        return prices;
    }

    @Override
    public List<Model> models() {
        return List.of(FAST, FACELESS);
    }

    @Override
    public Outcome<List<String>> offeredToday() {
        return Outcome.done(List.of(FAST.id(), FACELESS.id()));
    }

    @Override
    public Estimate estimate(Shot shot) {
        var second =
                models().stream()
                        .filter(model -> model.id().equals(shot.model()))
                        .map(model -> model.resolutions().get(shot.resolution()))
                        .findFirst()
                        .orElseThrow();
        return new Estimate(MicroUsd.of(second.micros() * shot.seconds()), false);
    }

    @Override
    public Order<Ticket> submit(Shot shot, String key) {
        var call = Call.post(site().at("/v1/videos"), Body.json(shot.prompt()));
        return order(call.withHeader("Idempotency-Key", key), HandService::noAnswer);
    }

    @Override
    public Order<JobReport> look(Ticket ticket) {
        return order(Call.get(site().at("/v1/videos/" + ticket.job())), HandService::noAnswer);
    }

    private <T> Order<T> order(Call call, java.util.function.Function<Answer, Outcome<T>> reading) {
        return new Order<>(site(), paidBy, call, Duration.ofMinutes(10), reading);
    }

    private static <T> Outcome<T> noAnswer(Answer answer) {
        return Outcome.failed(new VideoProblem.JobUnknown(String.valueOf(answer.status())));
    }

    private Site site() {
        return new Site(id, URI.create("http://127.0.0.1/" + id.id()));
    }

    @Override
    public Manners manners() {
        return MANNERS;
    }

    @Override
    public String mention(Medium medium, int place) {
        return (medium == Medium.PICTURE ? "Image" : medium.word()) + " " + place;
    }
}
