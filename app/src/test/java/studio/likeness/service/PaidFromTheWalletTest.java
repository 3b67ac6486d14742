package studio.likeness.service;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.service.Ends.problem;
import static studio.likeness.service.Ends.text;
import static studio.likeness.service.Ends.value;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.face.Enrolling;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.Photo;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.FaceProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.VideoProblem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Shot;
import studio.likeness.practice.world.FaultKind;
import studio.likeness.service.blockrun.BlockRun;
import studio.likeness.service.jarvisclaw.JarvisClaw;

/// Orders of the two services that a wallet pays, through the studio's gate and ledger.
class PaidFromTheWalletTest {
    private static final Shot SHOT = Shots.plain(ServiceId.BLOCKRUN, "bytedance/seedance-2.0-fast");

    @TempDir private Path folder;
    private final Ground ground = new Ground();
    private Till till;
    private BlockRun blockRun;
    private JarvisClaw jarvisClaw;

    @BeforeEach
    void open() {
        till = new Till(ground, folder);
        blockRun = new BlockRun(ground.site(ServiceId.BLOCKRUN), ground.wire(), till::wallet);
        jarvisClaw =
                new JarvisClaw(
                        ground.site(ServiceId.JARVISCLAW),
                        ground.wire(),
                        ServiceKey.missing(ServiceId.JARVISCLAW));
    }

    @AfterEach
    void close() {
        till.close();
        ground.close();
    }

    private Enrolling wish(FaceKind kind, String group, String photo) {
        return new Enrolling(kind, "Ada", group, new Photo.At(ground.photo(photo)));
    }

    @Test
    void aPersonWhosePhotoIsChangedPaysOnce() throws InterruptedException {
        var faces = blockRun.faces();
        var link = value(faces.begin("Ada"));
        ground.nod(text(link.link()));
        var group = link.group().orElseThrow();
        var bad = faces.enroll(wish(FaceKind.REAL_PERSON, group, "faces-2.png"));
        var paid = value(till.pay(bad, Purpose.enrollment("Ada", "face-1"), false));
        assertThat(problem(bad.read(paid.answer()))).isEqualTo(new FaceProblem.FaceNotMatched());
        var good = faces.enroll(wish(FaceKind.REAL_PERSON, group, "faces-1.png"));
        var again = value(till.again(paid.entry(), good));
        var asset = value(good.read(again.answer()));
        assertThat(again.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(again.entry().id()).isEqualTo(paid.entry().id());
        assertThat(value(faces.enrolled())).containsExactly(asset);
    }

    @Test
    void aClipOfBlockRunIsPaidByTheLookThatFindsIt() throws InterruptedException {
        var videos = blockRun.videos();
        var order = videos.submit(SHOT, "k");
        var paid = value(till.pay(order, Purpose.video("She waves", "", "job-1"), true));
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SENT);
        var ticket = value(order.read(paid.answer()));
        var look = videos.look(ticket);
        var report = value(ground.whenOver(() -> looked(paid.entry(), look)));
        assertThat(report).isInstanceOf(JobReport.Ready.class);
        var settled = till.entry(paid.entry());
        assertThat(settled.state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(settled.amounts().settled()).isEqualTo(settled.amounts().quoted());
        assertThat(value(looked(paid.entry(), look))).isEqualTo(report);
    }

    @Test
    void aClipOfBlockRunWhoseSoundIsRefusedSettlesNothing() throws InterruptedException {
        ground.ask(FaultKind.AUDIO_MODERATION, "/blockrun/api/v1/videos/generations");
        var order = blockRun.videos().submit(SHOT, "k");
        var paid = value(till.pay(order, Purpose.video("She waves", "", "job-1"), true));
        var look = blockRun.videos().look(value(order.read(paid.answer())));
        assertThat(value(ground.whenOver(() -> looked(paid.entry(), look))))
                .isEqualTo(new JobReport.Failed(new VideoProblem.SoundRefused("BlockRun")));
        assertThat(till.entry(paid.entry()).amounts().settled()).isEmpty();
    }

    private Outcome<JobReport> looked(Entry entry, Order<JobReport> look)
            throws InterruptedException {
        return till.again(entry, look).then(paid -> look.read(paid.answer()));
    }

    @Test
    void aClipOfJarvisClawIsPaidWithItsOrder() throws InterruptedException {
        var videos = jarvisClaw.videos();
        var order = videos.submit(Shots.plain(ServiceId.JARVISCLAW, SHOT.model()), "k");
        var paid = value(till.pay(order, Purpose.video("She waves", "", "job-1"), false));
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
        var look = videos.look(value(order.read(paid.answer())));
        assertThat(value(ground.whenOver(() -> ground.buy(look))))
                .isInstanceOf(JobReport.Ready.class);
    }

    @Test
    void aCharacterOfJarvisClawIsPaidFromTheWallet() throws InterruptedException {
        var order = jarvisClaw.faces().enroll(wish(FaceKind.VIRTUAL, "", "plain.png"));
        var paid = value(till.pay(order, Purpose.portrait("Ada", "face-1"), false));
        assertThat(value(order.read(paid.answer())).id()).startsWith("ta_");
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
    }
}
