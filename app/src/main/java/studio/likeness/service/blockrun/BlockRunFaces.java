package studio.likeness.service.blockrun;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.core.wallet.Address;
import studio.likeness.service.Checks;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Faces at BlockRun. The body of a start says `groupId`, that of an enrolment `group_id`.
final class BlockRunFaces implements FaceService {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Limits PAID = Limits.USUAL.withIdle(Duration.ofSeconds(90));

    private final Line line;
    private final Supplier<Optional<Address>> wallet;
    private final FaceOffer offer;
    private final Pattern ids;
    private final BlockRunRefusals refusals;

    BlockRunFaces(Line line, Datasheet datasheet, Supplier<Optional<Address>> wallet) {
        this.line = line;
        this.wallet = wallet;
        this.offer = datasheet.faces(Checks.ownHosts(line.site()));
        this.ids = datasheet.id("asset");
        this.refusals = new BlockRunRefusals(line.id());
    }

    @Override
    public FaceOffer offer() {
        return offer;
    }

    @Override
    public Outcome<LiveLink> begin(String name) throws InterruptedException {
        return start(named(name));
    }

    @Override
    public Outcome<LiveLink> renew(String name, String group) throws InterruptedException {
        return start(named(name).put("groupId", group));
    }

    private Outcome<LiveLink> start(ObjectNode body) throws InterruptedException {
        var call = line.post("/v1/realface/init", body);
        return line.ask(call, refusals.ofStart(body.has("groupId"))).then(this::link);
    }

    private Outcome<LiveLink> link(Said said) {
        return Checks.link(line, offer, said, said.text("group_id", "groupId"), Optional.empty());
    }

    @Override
    public Outcome<Liveness> look(LiveLink link) throws InterruptedException {
        return lookAt(link.group().orElse(""));
    }

    @Override
    public Outcome<Liveness> lookAt(String group) throws InterruptedException {
        var query = "?groupId=" + URLEncoder.encode(group, StandardCharsets.UTF_8);
        return line.ask(line.get("/v1/realface/status" + query), refusals::ofLook)
                .map(said -> Checks.liveness(said, group));
    }

    /// There is no upload: a photo needs an address of its own.
    @Override
    public Outcome<Photo.At> host(Photo.Held photo) {
        return Outcome.failed(line.notOffered());
    }

    @Override
    public boolean couldBeFace(String id) {
        return ids.matcher(id).matches();
    }

    @Override
    public Order<Asset> enroll(Enrolling wish) {
        var body = named(wish.name()).put("image_url", Checks.address(wish.photo()));
        var real = wish.kind() == FaceKind.REAL_PERSON;
        if (real) {
            body.put("group_id", wish.group());
        }
        var path = real ? "/v1/realface/enroll" : "/v1/portrait/enroll";
        var call = line.post(path, body).within(PAID);
        return line.orderFromWallet(call, LONGEST, answer -> enrolled(wish, answer));
    }

    private Outcome<Asset> enrolled(Enrolling wish, Answer answer) {
        return line.read(answer, Stake.WALLET, refusals::ofEnrolment)
                .then(said -> Checks.asset(line, wish, said, Stake.WALLET));
    }

    /// There is no review after the enrolment.
    @Override
    public Outcome<Asset> state(Asset asset) {
        return Outcome.done(asset);
    }

    /// One list that fails must not look like nothing enrolled.
    @Override
    public Outcome<List<Asset>> enrolled() throws InterruptedException {
        var address = wallet.get();
        if (address.isEmpty()) {
            return Outcome.done(List.of());
        }
        var people = listed(address.get(), "realfaces", FaceKind.REAL_PERSON);
        var invented = listed(address.get(), "portraits", FaceKind.VIRTUAL);
        return people.then(
                first ->
                        invented.map(
                                more -> Stream.concat(first.stream(), more.stream()).toList()));
    }

    private Outcome<List<Asset>> listed(Address address, String list, FaceKind kind)
            throws InterruptedException {
        return line.ask(line.get("/v1/wallet/" + address + "/" + list), refusals::ofLook)
                .map(said -> said.items(list).stream().flatMap(i -> asset(i, kind)).toList());
    }

    /// Unlike everywhere else, the lists write camel case.
    private Stream<Asset> asset(Said item, FaceKind kind) {
        return item.text("assetId", "asset_id").stream()
                .map(
                        id ->
                                new Asset(
                                        line.id(),
                                        kind,
                                        id,
                                        item.text("groupId", "group_id").orElse(""),
                                        "",
                                        item.text("name").orElse(""),
                                        AssetState.READY));
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }
}
