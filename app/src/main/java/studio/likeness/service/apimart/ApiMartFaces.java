package studio.likeness.service.apimart;

import java.util.List;
import java.util.regex.Pattern;
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
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.service.Checks;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Faces at APIMart. One path starts a check, asks for its result and takes photos; the fields
/// decide which.
final class ApiMartFaces implements FaceService {
    static final String REAL = "/v1/seedance2/real-avatar";
    private static final String INVENTED = "/v1/seedance2/private-avatar";

    private final Line line;
    private final FaceOffer offer;
    private final Pattern ids;
    private final FaceRefusals refusals;
    private final Sessions sessions;
    private final Reviews reviews;

    ApiMartFaces(Line line, Datasheet datasheet) {
        this.line = line;
        this.offer = datasheet.faces(Checks.ownHosts(line.site()));
        this.ids = datasheet.id("asset");
        this.refusals = new FaceRefusals(line.id());
        var callback = Checks.callback(line.site(), datasheet);
        this.sessions = new Sessions(line, offer, callback);
        this.reviews = new Reviews(line);
    }

    @Override
    public FaceOffer offer() {
        return offer;
    }

    @Override
    public Outcome<LiveLink> begin(String name) throws InterruptedException {
        return sessions.begin();
    }

    @Override
    public Outcome<LiveLink> renew(String name, String group) throws InterruptedException {
        return sessions.begin();
    }

    @Override
    public Outcome<Liveness> look(LiveLink link) throws InterruptedException {
        return link.ticket().isEmpty()
                ? Outcome.failed(new FaceProblem.CheckUnknown(line.title()))
                : sessions.look(link.ticket().get().use(String::new));
    }

    /// There is a group only once a person was there.
    @Override
    public Outcome<Liveness> lookAt(String group) {
        return group.isEmpty()
                ? Outcome.failed(new FaceProblem.CheckUnknown(line.title()))
                : Outcome.done(new Liveness.Verified(group));
    }

    @Override
    public Outcome<Photo.At> host(Photo.Held photo) throws InterruptedException {
        return new Uploads(line).host(photo, refusals::ofUpload);
    }

    @Override
    public boolean couldBeFace(String id) {
        return ids.matcher(id).matches();
    }

    @Override
    public Order<Asset> enroll(Enrolling wish) {
        var real = wish.kind() == FaceKind.REAL_PERSON;
        var body = project().put("asset_type", "Image");
        if (real || !wish.group().isEmpty()) {
            body.put("group_id", wish.group());
        } else {
            body.putObject("group").put("name", cut(wish.name())).put("description", "");
        }
        body.putArray("assets")
                .addObject()
                .put("url", Checks.address(wish.photo()))
                .put("name", cut(wish.name()));
        var call = line.order(real ? REAL : INVENTED, body);
        return line.orderWithKey(call, answer -> taken(wish, answer));
    }

    private String cut(String name) {
        var most = Math.min(name.codePointCount(0, name.length()), offer.longestName());
        return name.substring(0, name.offsetByCodePoints(0, most));
    }

    private Outcome<Asset> taken(Enrolling wish, Answer answer) {
        return line.read(answer, Stake.KEY, refusals::ofEnrolment)
                .then(
                        said ->
                                Tasks.id(said)
                                        .map(task -> Outcome.done(reviewed(wish, task)))
                                        .orElseGet(() -> unreadable(answer.status(), Stake.KEY)));
    }

    private Asset reviewed(Enrolling wish, String task) {
        return new Asset(
                line.id(), wish.kind(), "", wish.group(), task, wish.name(), AssetState.REVIEWING);
    }

    @Override
    public Outcome<Asset> state(Asset asset) throws InterruptedException {
        return reviews.state(asset);
    }

    @Override
    public boolean tookOnlyPart(Asset asset) {
        return reviews.tookOnlyPart(asset);
    }

    /// Invented people alone: real ones are in no list.
    @Override
    public Outcome<List<Asset>> enrolled() throws InterruptedException {
        return line.askWithKey(line.get(INVENTED + "/assets"), refusals::ofCall)
                .map(reviews::listed);
    }

    private <T> Outcome<T> unreadable(int status, Stake stake) {
        return Outcome.failed(Meaning.unreadable(line.id(), status, stake));
    }

    /// Always named: one call with another project would not find what the one before made.
    static ObjectNode project() {
        return JsonNodeFactory.instance.objectNode().put("project_name", "default");
    }
}
