package studio.likeness.ui.faces;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.control.Letters;
import studio.likeness.ui.control.ProblemCard;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// The library: everybody as a card, and one of them in detail.
public final class FacesView implements Screen {
    private static final double LEAST_LETTERS = 46;

    /// How far apart reviews are asked about, and how often before the library has to be opened
    /// anew.
    private static final Duration REVIEW_EVERY = Duration.seconds(10);

    private static final int MOST_REVIEWS = 60;
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final FacesViewModel viewModel;
    private final Words words;
    private final Pane root;
    private final DoubleBinding letters;
    private final Timeline reviews;
    private boolean isShown;
    private Subscription kept = Subscription.EMPTY;
    private Subscription besideKept = Subscription.EMPTY;

    @FXML private ScrollPane everybody;
    @FXML private EmptyState empty;
    @FXML private VBox library;
    @FXML private FlowPane tools;
    @FXML private FlowPane list;
    @FXML private Label told;
    @FXML private StackPane detail;
    @FXML private VBox trouble;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public FacesView(FacesViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        root = (Pane) new Fxml(words).load(this);
        letters = Letters.across(root);
        reviews = new Timeline(new KeyFrame(REVIEW_EVERY, _ -> viewModel.checkReviews()));
        reviews.setCycleCount(MOST_REVIEWS);
        tools();
        keep(viewModel.stateProperty().subscribe(this::show));
        keep(viewModel.shown().subscribe(this::draw));
        keep(viewModel.chosenProperty().subscribe(_ -> beside()));
        keep(viewModel.adoptingProperty().subscribe(_ -> beside()));
        keep(viewModel.toldProperty().subscribe(this::tell));
        keep(viewModel.reviewsProperty().subscribe(this::watch));
        keep(letters.subscribe(this::makeRoom));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        isShown = true;
        viewModel.load();
        watch(viewModel.reviewsProperty().get());
    }

    @Override
    public void hidden() {
        isShown = false;
        reviews.stop();
    }

    /// Asks at once, and now and then while somebody looks at the library.
    private void watch(boolean waiting) {
        if (!isShown || !waiting) {
            reviews.stop();
        } else if (reviews.getStatus() != Animation.Status.RUNNING) {
            reviews.playFromStart();
            viewModel.checkReviews();
        }
    }

    @Override
    public void close() {
        reviews.stop();
        kept.unsubscribe();
        besideKept.unsubscribe();
    }

    private void keep(Subscription subscription) {
        kept = kept.and(subscription);
    }

    private void tools() {
        var search = new TextField();
        search.setId("face-search");
        search.setPromptText(words.say("faces.search"));
        search.setAccessibleText(words.say("faces.search"));
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        var filter =
                new Segmented<>(
                        words.say("faces.filter"),
                        List.of(FaceFilter.values()),
                        each -> words.say(Message.naming(each)));
        filter.setId("library-filter");
        filter.valueProperty().bindBidirectional(viewModel.filterProperty());
        tools.getChildren().setAll(start(), search, filter, existing());
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The way to faces that a service has already.
    private Button existing() {
        return button("faces-adopt", "faces.adopt", () -> viewModel.adopt(Optional.empty()));
    }

    private Button start() {
        var start = button("enroll-start", "faces.empty.act", viewModel::enroll);
        start.getStyleClass().add("primary");
        return start;
    }

    private void show(LibraryState state) {
        var none = state instanceof LibraryState.Loaded loaded && loaded.isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
        library.setVisible(state instanceof LibraryState.Loaded && !none);
        library.setManaged(library.isVisible());
        trouble.getChildren().clear();
        if (none && tools.lookup("#enroll-start") != null) {
            tools.getChildren().clear();
            empty.act(words.say("faces.empty.act"), viewModel::enroll).setId("enroll-start");
            empty.getChildren().add(existing());
        } else if (!none && tools.lookup("#enroll-start") == null) {
            empty.getChildren().removeLast();
            empty.getChildren().remove(empty.lookup("#enroll-start"));
            tools();
        }
        if (state instanceof LibraryState.Failed(var problem)) {
            trouble.getChildren().setAll(failed(problem));
        }
    }

    private ProblemCard failed(Problem problem) {
        var card =
                new ProblemCard(Tone.BAD, words.say(problem.what()), "", words.say(problem.next()));
        card.setId("faces-problem");
        card.act(words.say("act.try-again"), viewModel::load).setId("faces-again");
        return card;
    }

    private void draw() {
        list.getChildren()
                .setAll(
                        viewModel.shown().stream()
                                .map(item -> new CardNode(item, viewModel, words))
                                .toList());
    }

    private void beside() {
        besideKept.unsubscribe();
        besideKept = Subscription.EMPTY;
        detail.getChildren().clear();
        viewModel
                .chosenProperty()
                .get()
                .ifPresent(
                        item -> detail.getChildren().add(new DetailPane(item, viewModel, words)));
        viewModel.adoptingProperty().get().ifPresent(this::adopt);
        detail.setVisible(!detail.getChildren().isEmpty());
        detail.setManaged(detail.isVisible());
        makeRoom();
    }

    private void adopt(AdoptViewModel adopt) {
        detail.getChildren()
                .setAll(
                        new AdoptPane(
                                adopt,
                                viewModel,
                                words,
                                more -> besideKept = besideKept.and(more)));
    }

    /// Where there is no room for both, the one that was chosen takes the place of the others.
    private void makeRoom() {
        everybody.setVisible(!detail.isVisible() || letters.get() >= LEAST_LETTERS);
        everybody.setManaged(everybody.isVisible());
        var alone = !everybody.isVisible();
        HBox.setHgrow(detail, alone ? Priority.ALWAYS : Priority.NEVER);
        detail.pseudoClassStateChanged(ALONE, alone);
    }

    private void tell(Optional<Message> message) {
        told.setText(message.map(words::say).orElse(""));
        told.setVisible(message.isPresent());
        told.setManaged(message.isPresent());
    }
}
