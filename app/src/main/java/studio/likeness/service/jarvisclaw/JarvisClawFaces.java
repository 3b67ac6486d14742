package studio.likeness.service.jarvisclaw;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.service.Checks;
import studio.likeness.service.Datasheet;
import studio.likeness.service.Line;
import studio.likeness.service.Stake;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Faces at JarvisClaw. Its free calls want a key; only what costs can be paid from a wallet.
final class JarvisClawFaces implements FaceService {
    private static final String ROOM = "/v1/marketplace";

    private final Counter counter;
    private final Line line;
    private final FaceOffer offer;
    private final Pattern ids;
    private final FaceRefusals refusals;

    JarvisClawFaces(Line line, Datasheet datasheet) {
        this.counter = new Counter(line);
        this.line = line;
        this.offer = datasheet.faces(Checks.ownHosts(line.site()));
        this.ids = datasheet.id("asset");
        this.refusals = new FaceRefusals(line.id());
    }

    @Override
    public FaceOffer offer() {
        return offer;
    }

    @Override
    public Outcome<LiveLink> begin(String name) throws InterruptedException {
        var call = line.post(ROOM + "/realface/init", named(name));
        return line.askWithKey(call, refusals::ofStart)
                .then(
                        said ->
                                Checks.link(
                                        line,
                                        offer,
                                        said,
                                        said.text("group_id", "groupId"),
                                        Optional.empty()));
    }

    /// A group is not kept over two links here.
    @Override
    public Outcome<LiveLink> renew(String name, String group) throws InterruptedException {
        return begin(name);
    }

    @Override
    public Outcome<Liveness> look(LiveLink link) throws InterruptedException {
        return lookAt(link.group().orElse(""));
    }

    @Override
    public Outcome<Liveness> lookAt(String group) throws InterruptedException {
        var query = "?groupId=" + URLEncoder.encode(group, StandardCharsets.UTF_8);
        return line.askWithKey(line.get(ROOM + "/realface/status" + query), refusals::ofLook)
                .map(said -> Checks.liveness(said, group));
    }

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
        var path = real ? "/realface/enroll" : "/portrait/enroll";
        var stake = Stake.of(line.paidBy());
        return counter.order(
                line.order(ROOM + path, body),
                answer ->
                        line.read(
                                        answer,
                                        stake,
                                        complaint -> refusals.ofEnrolment(complaint, stake))
                                .then(said -> Checks.asset(line, wish, said, stake)));
    }

    @Override
    public Outcome<Asset> state(Asset asset) {
        return Outcome.done(asset);
    }

    /// There is no list: the studio's own register is the only one.
    @Override
    public Outcome<List<Asset>> enrolled() {
        return Outcome.failed(line.notOffered());
    }

    private static ObjectNode named(String name) {
        return JsonNodeFactory.instance.objectNode().put("name", name);
    }
}
