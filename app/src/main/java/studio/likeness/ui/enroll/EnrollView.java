package studio.likeness.ui.enroll;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import studio.likeness.core.face.enroll.Enrollment;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Letters;
import studio.likeness.ui.control.ProblemCard;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Heading;
import studio.likeness.ui.view.Screen;

/// The frame of the wizard: the list of steps, the one that is seen, and the way on and back.
public final class EnrollView implements Screen {
    private static final Duration TICK = Duration.millis(250);
    private static final double LEAST_LETTERS = 44;

    private final EnrollViewModel viewModel;
    private final Pieces pieces;
    private final Pane root;
    private final Map<Step, Region> panes = new EnumMap<>(Step.class);
    private final StepList list;
    private final VBox following = new VBox();
    private VBox column = new VBox();
    private boolean isRoomy;
    private final Timeline clock;
    private final ObjectBinding<Optional<Heading>> heading;
    private Subscription kept = Subscription.EMPTY;

    @FXML private VBox side;
    @FXML private StackPane place;
    @FXML private VBox trouble;
    @FXML private VBox foot;
    @FXML private HBox acts;
    @FXML private Button back;
    @FXML private Button cancel;
    @FXML private Button next;
    @FXML private VBox question;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public EnrollView(EnrollViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        pieces = new Pieces(words, this::keep);
        root = (Pane) new Fxml(words).load(this);
        list = new StepList(viewModel, pieces);
        following.getStyleClass().add("enroll-following");
        Pieces.shown(following, false);
        side.getChildren().add(list);
        Pieces.shown(side, false);
        keep(Letters.across(root).subscribe(room -> arrange(roomy(room.doubleValue()))));
        clock = new Timeline(new KeyFrame(TICK, _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        next.disableProperty().bind(viewModel.canNext().not());
        back.disableProperty().bind(viewModel.canBack().not());
        next.setOnAction(_ -> viewModel.next());
        back.setOnAction(_ -> viewModel.back());
        cancel.setOnAction(_ -> viewModel.close());
        heading =
                Bindings.createObjectBinding(
                        () -> Optional.of(new Heading(pieces.say("enroll.title"), about())),
                        viewModel.person().nameProperty(),
                        viewModel.choice().doorProperty(),
                        viewModel.stepProperty());
        ask();
        keep(viewModel.stepProperty().subscribe(this::show));
        keep(viewModel.problemProperty().subscribe(this::complain));
        keep(viewModel.askingProperty().subscribe(this::asking));
        keep(viewModel.following().nextProperty().subscribe(this::follow));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Heading>> heading() {
        return heading;
    }

    private String about() {
        var door = viewModel.choice().doorProperty().get();
        var name = viewModel.subjectName();
        var early = viewModel.stepProperty().get().compareTo(Step.PERSON) < 0;
        return early || door == null || name.isEmpty()
                ? pieces.say("enroll.about")
                : name + " · " + door.offer().service().title();
    }

    @Override
    public void shown() {
        clock.play();
    }

    @Override
    public void hidden() {
        clock.stop();
    }

    @Override
    public void close() {
        clock.stop();
        kept.unsubscribe();
    }

    /// Nothing moves while a window grows or shrinks within its kind: whoever types or reads there
    /// stays where they are.
    private void arrange(boolean roomy) {
        if (roomy == isRoomy) {
            return;
        }
        isRoomy = roomy;
        var focused = Optional.ofNullable(root.getScene()).map(Scene::getFocusOwner);
        placeFollowing();
        Pieces.shown(side, roomy);
        focused.filter(this::isHere).ifPresent(Node::requestFocus);
    }

    private boolean isHere(Node focused) {
        return Stream.<Node>iterate(focused, Objects::nonNull, Node::getParent)
                .anyMatch(root::equals);
    }

    /// Beside the step, or above it where there is nothing beside.
    private void placeFollowing() {
        if (isRoomy) {
            side.getChildren().setAll(list, following);
        } else {
            column.getChildren().addFirst(following);
        }
    }

    private void place(Step step) {
        column = new VBox(panes.computeIfAbsent(step, this::pane));
        if (!isRoomy) {
            placeFollowing();
        }
        place.getChildren().setAll(new TallScroll(column));
    }

    /// The step itself needs the room first.
    private static boolean roomy(double letters) {
        return letters >= LEAST_LETTERS;
    }

    private void keep(Subscription subscription) {
        kept = kept.and(subscription);
    }

    private void tick() {
        switch (viewModel.stepProperty().get()) {
            case PHONE -> viewModel.phone().tick();
            case PAYMENT -> viewModel.finish().tick();
            case KIND, SERVICE, PERSON, READY -> {}
        }
    }

    private void show(Step step) {
        place(step);
        var early = step == Step.KIND || step == Step.SERVICE || step == Step.PERSON;
        Pieces.shown(next, early);
        Pieces.shown(back, step != Step.KIND && step != Step.READY);
        Pieces.shown(cancel, step != Step.READY);
        Pieces.shown(foot, step != Step.READY);
        cancel.setText(pieces.say(early ? "enroll.cancel" : "enroll.later"));
    }

    private Region pane(Step step) {
        return switch (step) {
            case KIND -> new KindPane(viewModel, pieces);
            case SERVICE -> new ServicePane(viewModel, pieces);
            case PERSON -> new PersonPane(viewModel, pieces);
            case PHONE -> new PhonePane(viewModel, pieces);
            case PAYMENT, READY -> new FinishPane(viewModel, pieces);
        };
    }

    private void complain(Optional<Problem> problem) {
        trouble.getChildren().clear();
        problem.ifPresent(found -> trouble.getChildren().add(pieces.problem(found)));
        Pieces.shown(trouble, problem.isPresent());
    }

    private void follow(Optional<Enrollment> next) {
        following.getChildren().setAll(next.map(this::waiting).stream().toList());
        Pieces.shown(following, next.isPresent());
    }

    private ProblemCard waiting(Enrollment next) {
        var subject = next.subject();
        var what =
                Message.of(
                        "enroll.following.what",
                        "name",
                        subject.name(),
                        "service",
                        subject.service().title());
        var card =
                new ProblemCard(
                        Tone.ACCENT, pieces.say(what), "", pieces.say("enroll.following.next"));
        card.setId("enroll-following");
        card.act(pieces.say("enroll.following.go"), viewModel::close).setId("enroll-follow");
        return card;
    }

    private void ask() {
        var stay = pieces.button("enroll-stay", "enroll.leave.stay", viewModel::stay);
        var leave = pieces.button("enroll-leave", "enroll.leave.go", viewModel::leaveNow);
        var buttons = new FlowPane(stay, leave);
        buttons.getStyleClass().add("enroll-row");
        question.getChildren().setAll(pieces.label(pieces.say("enroll.leave.question")), buttons);
    }

    private void asking(boolean asking) {
        Pieces.shown(question, asking);
        Pieces.shown(acts, !asking);
        if (asking) {
            question.lookup("#enroll-stay").requestFocus();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (viewModel.askingProperty().get()) {
                viewModel.stay();
            } else {
                viewModel.close();
            }
        }
    }
}
