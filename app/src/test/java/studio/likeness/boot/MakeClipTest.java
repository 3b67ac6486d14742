package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceService;
import studio.likeness.core.face.Liveness;
import studio.likeness.core.face.Photo;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.video.Clip;
import studio.likeness.service.Ends;
import studio.likeness.service.anyfast.AnyFast;
import studio.likeness.service.apimart.ApiMart;
import studio.likeness.service.jarvisclaw.JarvisClaw;
import studio.likeness.ui.walk.Fx;

/// Through the window: compose, price, pay or confirm, run, save, at each of the four services.
class MakeClipTest extends ClipCase {
    private static final String KEY = "sk-practice";

    @Test
    void atBlockRunFromTheWallet() throws Exception {
        studio.with(character(), "Ada");
        makes(ServiceId.BLOCKRUN);
        assertThat(studio.reviewed).hasSize(1);
        var entry = Making.value(studio.ledger().page(LedgerFilter.ALL, 0, 9)).entries().getFirst();
        assertThat(entry.money()).isEqualTo(Money.CHARGED);
        assertThat(entry.amounts().settled()).isEqualTo(entry.amounts().signed());
    }

    @Test
    void atJarvisClawFromTheWallet() throws Exception {
        studio.with(faceAtJarvisClaw(), "Ada");
        makes(ServiceId.JARVISCLAW);
        assertThat(studio.reviewed).hasSize(1);
    }

    /// The service is asked after a job that it does not know, and says for ever that it works.
    @Test
    void anEndlessJobAtJarvisClawIsSetAsideForThePersonToCheckAgain() throws Exception {
        studio.with(faceAtJarvisClaw(), "Ada");
        studio.compose(ServiceId.JARVISCLAW, "Ada", "She waves.");
        studio.hand().press("play-generate");
        studio.tasks.settle();
        studio.ground.stage().server().world().reset();
        studio.untilState("check again");
        studio.rest();
        assertThat(studio.text(".job-retry")).isEqualTo("Check now");

        Fx.run(
                () ->
                        ((Button) studio.hand().scene().lookup(".job-row").lookup(".job-retry"))
                                .fire());
        studio.tasks.settle();
        assertThat(studio.state()).isEqualTo("check again");
        var entries = Making.value(studio.ledger().page(LedgerFilter.ALL, 0, 9)).entries();
        assertThat(entries).extracting(entry -> entry.money()).containsExactly(Money.CHARGED);
        assertThat(studio.reviewed).hasSize(1);
    }

    private Asset faceAtJarvisClaw() throws InterruptedException {
        var ground = studio.ground;
        var site = ground.site(ServiceId.JARVISCLAW);
        var key = ServiceKey.missing(ServiceId.JARVISCLAW);
        var faces = new JarvisClaw(site, ground.wire(), key).faces();
        var photo = new Photo.At(ground.photo("plain.png"));
        var wish = new Enrolling(FaceKind.VIRTUAL, "Ada", "", photo);
        return Making.value(ground.pay(faces.enroll(wish)));
    }

    @Test
    void atAnyFastByKey() throws Exception {
        studio.keys.put(ServiceId.ANYFAST, KEY);
        var faces =
                new AnyFast(
                                studio.ground.site(ServiceId.ANYFAST),
                                studio.ground.wire(),
                                key(),
                                studio.ground.clock(),
                                byte[]::new)
                        .faces();
        studio.with(person(faces), "Ada");
        makes(ServiceId.ANYFAST);
        assertThat(studio.reviewed).isEmpty();
    }

    @Test
    void atApiMartByKey() throws Exception {
        studio.keys.put(ServiceId.APIMART, KEY);
        var faces =
                new ApiMart(studio.ground.site(ServiceId.APIMART), studio.ground.wire(), key())
                        .faces();
        studio.with(person(faces), "Ada");
        makes(ServiceId.APIMART);
        assertThat(studio.reviewed).isEmpty();
    }

    /// From the words to the file: what is saved is what was served, byte for byte.
    private void makes(ServiceId service) throws Exception {
        studio.compose(service, "Ada", "She waves.");
        studio.hand().press("play-generate");
        studio.tasks.settle();
        if (studio.hand().text("play-generate").equals("Order the clip")) {
            studio.hand().press("play-generate");
            studio.tasks.settle();
        }
        assertThat(studio.troubles).isEmpty();
        studio.untilState("saved");
        var clip = clips().getFirst();
        var file = studio.clips().resolve(clip.file());
        assertThat(Files.readAllBytes(file)).isEqualTo(RealClip.CLIP.mp4());
        assertThat(studio.clips().resolve(clip.file().replace(".mp4", ".json"))).exists();
        assertThat(studio.clips().resolve(clip.lastFrame()))
                .hasBinaryContent(RealClip.CLIP.lastFrame().orElseThrow());
        assertThat(clip.shot().service()).isEqualTo(service);
        assertThat(clip.facts().bill().money()).isEqualTo(Money.CHARGED);
        studio.rest();
        assertThat(studio.video().saved().poster(clip.id())).isNotEmptyFile();
        plays();
        RealClip.isVideo(file);
    }

    /// Opened from its job, it plays where this computer can play anything, or says that it cannot.
    private void plays() {
        studio.hand().pressFirst("job-open");
        studio.tasks.settle();
        var gallery = studio.gallery();
        var hand = beside(gallery.root());
        studio.tasks.settle();
        hand.press("clip-play");
        studio.tasks.until(
                "a picture or a word",
                () -> hand.sees("clip-helpless") || hand.sees("clip-screen"));
        Fx.run(gallery::close);
    }

    private List<Clip> clips() {
        return studio.video().saved().clips();
    }

    private Asset person(FaceService faces) throws InterruptedException {
        var ground = studio.ground;
        var link = Making.value(faces.begin("Ada"));
        ground.nod(opened(link.link()));
        var group = ((Liveness.Verified) Making.value(faces.look(link))).group();
        var photo = new Photo.At(ground.photo("faces-1.png"));
        var order = faces.enroll(new Enrolling(FaceKind.REAL_PERSON, "Ada", group, photo));
        var asset =
                Making.value(order.paidBy() == PaidBy.KEY ? ground.buy(order) : ground.pay(order));
        return Making.value(ground.judged(faces, asset));
    }

    private static String opened(Secret secret) {
        return Ends.text(secret);
    }

    private static ServiceKey key() {
        return new ServiceKey() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public Outcome<Secret> lend() {
                return Outcome.done(new Secret(KEY.toCharArray()));
            }
        };
    }
}
