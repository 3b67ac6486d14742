package studio.likeness.service.anyfast;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceGroups;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.service.Order;
import studio.likeness.service.Checks;
import studio.likeness.service.Complaint;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Said;
import studio.likeness.service.Stake;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Faces at AnyFast. A check has no number before it is passed, only a token, which a look may use
/// up: only a person's word starts one. A character needs no check, but a group that is billed.
final class AnyFastFaces implements FaceService {
    private static final String ROOM = "/volc/asset/";

    /// The gateway holds the line while it hands a picture on.
    private static final Limits RELAYED =
            Limits.USUAL.withIdle(Duration.ofMinutes(5)).withWhole(Duration.ofSeconds(330));

    private static final int MARK_BYTES = 3;

    private final Line line;
    private final Datasheet datasheet;
    private final Entropy entropy;
    private final FaceOffer offer;
    private final Pattern ids;
    private final FaceRefusals refusals;
    private final Shelf shelf;

    AnyFastFaces(Line line, Datasheet datasheet, Entropy entropy, Shelf shelf) {
        this.line = line;
        this.datasheet = datasheet;
        this.entropy = entropy;
        this.shelf = shelf;
        this.offer = datasheet.faces(Checks.ownHosts(line.site()));
        this.ids = datasheet.id("asset");
        this.refusals = new FaceRefusals(line.id());
    }

    @Override
    public FaceOffer offer() {
        return offer;
    }

    /// The document calls the page optional; the server does not.
    @Override
    public Outcome<LiveLink> begin(String name) throws InterruptedException {
        var body = body().put("CallbackURL", Checks.callback(line.site(), datasheet).toString());
        return line.askWithKey(
                        line.post(ROOM + "CreateVisualValidateSession", body), refusals::ofStart)
                .then(
                        said ->
                                Checks.link(
                                        line,
                                        offer,
                                        said,
                                        Optional.empty(),
                                        said.text("BytedToken", "Result.BytedToken")));
    }

    @Override
    public Outcome<LiveLink> renew(String name, String group) throws InterruptedException {
        return begin(name);
    }

    @Override
    public Outcome<Liveness> look(LiveLink link) throws InterruptedException {
        if (link.ticket().isEmpty()) {
            return Outcome.failed(new FaceProblem.CheckUnknown(line.title()));
        }
        String token = link.ticket().get().use(String::new);
        var body = body().put("BytedToken", token);
        var call = line.post(ROOM + "GetVisualValidateResult", body);
        return switch (line.askWithKey(call, this::ofLook)) {
            case Outcome.Done<Said>(var said) -> Outcome.done(liveness(said));
            case Outcome.Failed<Said>(FaceProblem.CheckExpired _) ->
                    Outcome.done(new Liveness.Expired());
            case Outcome.Failed<Said>(var problem) -> Outcome.failed(problem);
        };
    }

    private Problem ofLook(Complaint complaint) {
        return refusals.ofLook(complaint);
    }

    /// Nothing in it means: not yet, or never.
    private static Liveness liveness(Said said) {
        return said.text("GroupId", "Result.GroupId", "group_id")
                .<Liveness>map(Liveness.Verified::new)
                .orElseGet(Liveness.Waiting::new);
    }

    /// There is a group only once a person was there.
    @Override
    public Outcome<Liveness> lookAt(String group) {
        return group.isEmpty()
                ? Outcome.failed(new FaceProblem.CheckUnknown(line.title()))
                : Outcome.done(new Liveness.Verified(group));
    }

    /// A photo goes along in the request, there is nothing to upload it to.
    @Override
    public Outcome<Photo.At> host(Photo.Held photo) {
        return Outcome.failed(line.notOffered());
    }

    @Override
    public boolean couldBeFace(String id) {
        return ids.matcher(id).matches();
    }

    @Override
    public Optional<FaceGroups> groups() {
        return Optional.of(new Groups(line));
    }

    @Override
    public Order<Asset> enroll(Enrolling wish) {
        var body =
                body().put("model", "volc-asset")
                        .put("GroupId", wish.group())
                        .put("Name", unique(wish.name()))
                        .put("AssetType", "Image")
                        .put("URL", Checks.address(wish.photo()));
        var call = line.post(ROOM + "CreateAsset", body).within(RELAYED);
        return line.orderWithKey(call, answer -> created(wish, answer));
    }

    /// A name that the group has already is refused as if the group were missing, and is charged.
    private String unique(String name) {
        var mark = HexFormat.of().formatHex(entropy.bytes(MARK_BYTES));
        var most = Math.min(name.codePointCount(0, name.length()), offer.longestName());
        return name.substring(0, name.offsetByCodePoints(0, most)) + "-" + mark;
    }

    private Outcome<Asset> created(Enrolling wish, Answer answer) {
        return line.read(answer, Stake.KEY, refusals::ofEnrolment)
                .then(
                        said ->
                                said.text("Id", "Result.Id", "id")
                                        .map(id -> Outcome.done(asset(wish, id)))
                                        .orElseGet(() -> unreadable(answer)));
    }

    private Asset asset(Enrolling wish, String id) {
        return new Asset(
                line.id(), wish.kind(), id, wish.group(), "", wish.name(), AssetState.REVIEWING);
    }

    private Outcome<Asset> unreadable(Answer answer) {
        return Outcome.failed(Meaning.unreadable(line.id(), answer.status(), Stake.KEY));
    }

    @Override
    public Outcome<Asset> state(Asset asset) throws InterruptedException {
        return shelf.state(asset);
    }

    @Override
    public Outcome<List<Asset>> enrolled() throws InterruptedException {
        return shelf.all();
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
