package studio.likeness.core.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.problem.FileProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;

/// Files of this computer on their way into an order.
class DeliveryTest {
    private static final URI THERE = URI.create("https://img.example/a.png");

    private final HandFiles files = new HandFiles();
    private final HandService service = new HandService(ServiceId.BLOCKRUN, PaidBy.WALLET);
    private final VideoServices services = new VideoServices(List.of(service), new Delivery(files));

    private static Shot shot() {
        var fitting = new Fitting(ServiceId.BLOCKRUN, HandService.FAST);
        return ShotEdit.of(ShotEdit.blank(fitting)).saying("Rain.").shot();
    }

    private static Shot using(Medium medium, URI... pieces) {
        return ShotEdit.of(shot()).using(Material.NONE.with(medium, List.of(pieces))).shot();
    }

    private Outcome<Shot> brought(Shot shot, PhotoForm... forms) throws InterruptedException {
        var media = new EnumMap<Medium, Set<PhotoForm>>(Medium.class);
        for (var medium : Medium.values()) {
            media.put(medium, Set.of(forms));
        }
        return new Delivery(files).bring(shot, service, model(media));
    }

    private static Model model(Map<Medium, Set<PhotoForm>> forms) {
        var fast = HandService.FAST;
        return new Model(
                fast.id(),
                fast.title(),
                fast.faces(),
                fast.seconds(),
                fast.ratios(),
                fast.resolutions(),
                fast.references(),
                forms,
                fast.extras(),
                fast.usual());
    }

    private static Shot done(Outcome<Shot> outcome) {
        return ((Outcome.Done<Shot>) outcome).value();
    }

    @Test
    void anAddressStaysAsItIs() throws InterruptedException {
        var shot = using(Medium.PICTURE, THERE);
        assertThat(done(brought(shot, PhotoForm.PUBLIC_ADDRESS))).isEqualTo(shot);
    }

    @Test
    void aFileTravelsInsideTheRequest() throws InterruptedException {
        var shot = using(Medium.PICTURE, THERE, files.put("me.PNG", (byte) 1, (byte) 2));
        assertThat(done(brought(shot, PhotoForm.INLINE)).material().pictures())
                .containsExactly(THERE, URI.create("data:image/png;base64,AQI="));
    }

    /// The price of a shot is asked for after every change of a word.
    @Test
    void aFileIsReadOnceUntilItChanges() throws InterruptedException {
        var delivery = new Delivery(files);
        var model = model(Map.of(Medium.PICTURE, Set.of(PhotoForm.INLINE)));
        var shot = using(Medium.PICTURE, files.put("me.png", (byte) 1));
        for (var i = 0; i < 5; i++) {
            delivery.bring(shot, service, model);
        }
        assertThat(files.reads).isEqualTo(1);
        files.put("me.png", (byte) 2);
        assertThat(done(delivery.bring(shot, service, model)).material().pictures())
                .containsExactly(URI.create("data:image/png;base64,Ag=="));
        delivery.bring(shot(), service, model);
        delivery.bring(shot, service, model);
        assertThat(files.reads).as("forgotten with the shot").isEqualTo(3);
    }

    @Test
    void whatIsTooLargeForOneRequestIsSaidBeforeAnyOfItIsRead() throws InterruptedException {
        var five = new URI[5];
        for (var i = 0; i < five.length; i++) {
            five[i] = files.put("big" + i + ".png", new byte[10 << 20]);
        }
        assertThat(brought(using(Medium.PICTURE, five), PhotoForm.INLINE))
                .isEqualTo(Outcome.failed(new FileProblem.FilesTooHeavy(50L << 20, 45L << 20)));
        assertThat(files.reads).isZero();
        var huge = files.put("huge.png", new byte[(15 << 20) + 1]);
        assertThat(brought(using(Medium.PICTURE, huge), PhotoForm.INLINE))
                .isEqualTo(
                        Outcome.failed(
                                new FileProblem.FileTooHeavy("/home/ada/huge.png", 15L << 20)));
    }

    @Test
    void soundsTravelToo() throws InterruptedException {
        var shot = using(Medium.SOUND, files.put("hum.mp3", (byte) 9));
        assertThat(done(brought(shot, PhotoForm.INLINE)).material().sounds())
                .containsExactly(URI.create("data:audio/mpeg;base64,CQ=="));
    }

    @Test
    void bothEndsKeepTheirPlaces() throws InterruptedException {
        var file = files.put("end.jpg", (byte) 7);
        var ends = new Shot.Frames(Optional.of(THERE), Optional.of(file));
        var shot = ShotEdit.of(shot()).between(ends).shot();
        var there = done(brought(shot, PhotoForm.INLINE)).frames();
        assertThat(there.first()).contains(THERE);
        assertThat(there.last()).contains(URI.create("data:image/jpeg;base64,Bw=="));
    }

    @Test
    void aServiceThatUploadsGivesAnAddress() throws InterruptedException {
        var shot = using(Medium.PICTURE, files.put("me.png", (byte) 1));
        assertThat(brought(shot, PhotoForm.UPLOAD))
                .as("this one hosts nothing")
                .isEqualTo(Outcome.failed(new PhotoProblem.PhotoNeedsAddress()));
    }

    @Test
    void whatCannotGetThereIsSaid() throws InterruptedException {
        var here = files.put("me.png", (byte) 1);
        assertThat(brought(using(Medium.PICTURE, here), PhotoForm.PUBLIC_ADDRESS))
                .isEqualTo(Outcome.failed(new PhotoProblem.PhotoNeedsAddress()));
        var gone = URI.create("file:///home/ada/gone.png");
        assertThat(brought(using(Medium.PICTURE, gone), PhotoForm.INLINE))
                .isEqualTo(Outcome.failed(new FileProblem.FileUnreadable("/home/ada/gone.png")));
        var other = files.put("notes.txt", (byte) 1);
        assertThat(brought(using(Medium.PICTURE, other), PhotoForm.INLINE))
                .isEqualTo(Outcome.failed(new PhotoProblem.PhotoUnreadable()));
    }

    @Test
    void onlyTheOrderThatLeavesCarriesTheFile() throws InterruptedException {
        var here = files.put("me.png", (byte) 1);
        var shot =
                ShotEdit.of(using(Medium.PICTURE, here))
                        .saying("Like @{" + Mentions.id(here) + "}.")
                        .shot();
        var job = Job.composed("job-1", 1, shot, new HandTime().now());
        var order = services.outgoing(job);
        assertThat(order).isInstanceOf(Outcome.Done.class);
        assertThat(job.shot().material().pictures()).containsExactly(here);
        assertThat(Mentions.spoken(shot, service).prompt()).isEqualTo("Like Image 1.");
        assertThat(Mentions.named(shot)).isEqualTo("Like image 1.");
    }
}
