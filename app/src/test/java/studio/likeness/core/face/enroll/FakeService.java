package studio.likeness.core.face.enroll;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceGroups;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.face.PhotoLimits;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.Site;

/// A service that says what a test tells it to, and remembers what it was asked.
public final class FakeService implements FaceService {
    public static final Asset ASSET =
            new Asset(
                    ServiceId.BLOCKRUN,
                    FaceKind.REAL_PERSON,
                    "ta_0f1e2d3c4b5a",
                    "rf_1",
                    "",
                    "Ada",
                    AssetState.READY);

    public static final String GROUP = "group-1";

    private final ServiceId id;
    private final Duration lookEvery;
    public String link = "https://kyc.example/?sessionToken=" + "x".repeat(60);
    public final List<String> asked = new ArrayList<>();
    public final Deque<Outcome<Liveness>> phone = new ArrayDeque<>();
    public final Deque<Outcome<LiveLink>> links = new ArrayDeque<>();
    public Outcome<List<Asset>> listed = Outcome.done(List.of());
    public Outcome<Asset> reviewed = Outcome.done(ASSET);
    public int looksAnHour = 120;

    public Set<PhotoForm> forms = Set.of(PhotoForm.INLINE);
    public Outcome<Photo.At> hosted =
            Outcome.done(new Photo.At(URI.create("https://img.example/a.png")));

    /// Others beside the face were refused.
    public boolean part;

    /// What is in the list of groups; at AnyFast alone there is one.
    public Outcome<Optional<String>> group = Outcome.done(Optional.empty());

    /// @param lookEvery zero when only the person's word starts a look
    public FakeService(ServiceId id, Duration lookEvery) {
        this.id = id;
        this.lookEvery = lookEvery;
    }

    @Override
    public FaceOffer offer() {
        var check =
                new FaceOffer.LiveCheck(
                        Duration.ofMinutes(2),
                        10,
                        lookEvery,
                        looksAnHour,
                        true,
                        Set.of("kyc.example"),
                        Set.of());
        var terms =
                new FaceOffer.Terms(
                        Set.of(id == ServiceId.ANYFAST ? PaidBy.KEY : PaidBy.WALLET),
                        forms,
                        Optional.of(MicroUsd.of(11_000)),
                        id != ServiceId.JARVISCLAW);
        var untold = new FaceOffer.Terms(terms.paidBy(), forms, Optional.empty(), terms.listed());
        return new FaceOffer(
                id,
                Map.of(
                        FaceKind.REAL_PERSON,
                        terms,
                        FaceKind.VIRTUAL,
                        groups().isPresent() ? untold : terms),
                new PhotoLimits(Set.of("image/png"), 10 << 20, 300, 6000, 0.4, 2.5),
                check,
                64);
    }

    @Override
    public Outcome<LiveLink> begin(String name) {
        asked.add("begin");
        return link();
    }

    @Override
    public Outcome<LiveLink> renew(String name, String group) {
        asked.add("renew " + group);
        return link();
    }

    private Outcome<LiveLink> link() {
        var next = links.poll();
        return next != null
                ? next
                : Outcome.done(
                        new LiveLink(
                                new Secret(link.toCharArray()),
                                Optional.of("rf_1"),
                                Optional.empty(),
                                Duration.ofMinutes(2)));
    }

    @Override
    public Outcome<Liveness> look(LiveLink shown) {
        asked.add("look");
        return seen();
    }

    @Override
    public Outcome<Liveness> lookAt(String group) {
        asked.add("look at " + group);
        return seen();
    }

    private Outcome<Liveness> seen() {
        var next = phone.poll();
        return next == null ? Outcome.done(new Liveness.Waiting()) : next;
    }

    @Override
    public Outcome<Photo.At> host(Photo.Held photo) {
        return hosted;
    }

    @Override
    public Optional<FaceGroups> groups() {
        return id == ServiceId.ANYFAST ? Optional.of(new Groups()) : Optional.empty();
    }

    private final class Groups implements FaceGroups {
        @Override
        public Order<String> make(String name, String mark) {
            return order(_ -> Outcome.done(GROUP));
        }

        @Override
        public Outcome<Optional<String>> find(String mark) {
            asked.add("group " + mark);
            return group;
        }
    }

    @Override
    public Order<Asset> enroll(Enrolling wish) {
        return order(_ -> Outcome.done(ASSET));
    }

    private <T> Order<T> order(Function<Answer, Outcome<T>> reading) {
        var site = new Site(id, URI.create("https://service.example"));
        return new Order<>(
                site,
                id == ServiceId.ANYFAST ? PaidBy.KEY : PaidBy.WALLET,
                Call.get(site.at("/enroll")),
                Duration.ofMinutes(5),
                reading);
    }

    @Override
    public Outcome<Asset> state(Asset asset) {
        asked.add("state");
        return reviewed;
    }

    @Override
    public boolean tookOnlyPart(Asset asset) {
        return part;
    }

    @Override
    public Outcome<List<Asset>> enrolled() {
        asked.add("list");
        return listed;
    }

    public long looks() {
        return asked.stream().filter(each -> each.startsWith("look")).count();
    }
}
