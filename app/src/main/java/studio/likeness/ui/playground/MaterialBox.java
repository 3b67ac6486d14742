package studio.likeness.ui.playground;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Delivery;
import studio.likeness.core.video.Medium;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.control.Thumb;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.playground.MaterialViewModel.Piece;
import studio.likeness.ui.view.FileWindow;
import studio.likeness.ui.view.Parts;

/// Pictures, videos and sounds that a clip goes by. Pressing one names it in the prompt, as the
/// service wants it named.
final class MaterialBox {
    private static final double SIDE = 22;

    private final MaterialViewModel material;
    private final Words words;
    private final TabbedText prompt;
    private final FileWindow files;
    private final MenuButton add = new MenuButton();
    private final FlowPane line = new FlowPane();
    private final TextField address = new TextField();
    private final HBox addressLine = new HBox();
    private final Label trouble = Parts.line("", "care");
    private Runnable whole = () -> {};
    private MaterialPlace wanted = MaterialPlace.PICTURE;

    MaterialBox(ComposerViewModel composer, Words words, TabbedText prompt, FileWindow files) {
        this.material = composer.material();
        this.words = words;
        this.prompt = prompt;
        this.files = files;
        add.setId("play-add");
        add.setText(words.say("playground.material.add"));
        add.getStyleClass().add("small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("cast");
        address.setId("play-address");
        address.setPromptText("https://");
        address.setOnAction(_ -> takeAddress());
        HBox.setHgrow(address, Priority.ALWAYS);
        var take =
                Parts.button(
                        "play-address-take",
                        words.say("playground.material.take"),
                        this::takeAddress);
        var close = new IconButton(Feather.X, words.say("playground.material.leave"));
        close.setOnAction(_ -> shownHere(addressLine, false));
        addressLine.getChildren().setAll(address, take, close);
        addressLine.getStyleClass().add("line");
        shown(addressLine, false);
    }

    Subscription follow(VBox box, ComposerViewModel composer) {
        box.getChildren().setAll(line, addressLine, trouble);
        whole =
                () ->
                        shown(
                                box,
                                line.isVisible() || addressLine.isVisible() || trouble.isVisible());
        return Subscription.combine(
                composer.shotProperty().subscribe(_ -> show()),
                material.troubleProperty().subscribe(this::tell));
    }

    /// Opens what can be added.
    MenuButton button() {
        return add;
    }

    private void show() {
        fill();
        shown(add, !add.getItems().isEmpty());
        line.getChildren().setAll(material.pieces().stream().map(this::chip).toList());
        shown(line, !line.getChildren().isEmpty());
        whole.run();
    }

    /// What the model takes, each with a reason where there is no room for it now.
    private void fill() {
        add.getItems().clear();
        for (var place : MaterialPlace.values()) {
            if (!material.offers(place)) {
                continue;
            }
            var why = material.hindering(place);
            if (why.isPresent()) {
                var off = new MenuItem(say(place) + " · " + words.say(why.get().message()));
                off.setDisable(true);
                add.getItems().add(off);
                continue;
            }
            if (material.takesFiles(place)) {
                add.getItems().add(item(place, "playground.material.file", () -> choose(place)));
            }
            add.getItems().add(item(place, "playground.material.address", () -> askAddress(place)));
        }
    }

    private MenuItem item(MaterialPlace place, String text, Runnable act) {
        var item = new MenuItem(words.say(Message.of(text, "what", say(place))));
        var way = text.substring(text.lastIndexOf('.') + 1);
        item.setId("play-add-" + place.name().toLowerCase(Locale.ROOT) + "-" + way);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private String say(MaterialPlace place) {
        return words.say(Message.naming(place));
    }

    private void choose(MaterialPlace place) {
        files.open(line.getScene().getWindow(), say(place))
                .ifPresent(file -> material.file(place, file));
    }

    private void askAddress(MaterialPlace place) {
        wanted = place;
        address.clear();
        address.setAccessibleText(
                words.say(Message.of("playground.material.address", "what", say(place))));
        shownHere(addressLine, true);
        address.requestFocus();
    }

    private void takeAddress() {
        var typed = Typed.address(address.getText());
        address.pseudoClassStateChanged(Typed.WRONG, typed.isEmpty());
        typed.ifPresent(
                at -> {
                    material.address(wanted, at);
                    shownHere(addressLine, false);
                    add.requestFocus();
                });
    }

    private HBox chip(Piece piece) {
        var isEnd = piece.place().isEnd();
        var name = isEnd ? say(piece.place()) : "@" + material.name(piece);
        var mention = new Button(name, picture(piece));
        mention.getStyleClass().addAll("small", "ghost");
        var said = Message.of("playground.cast.name", "name", name);
        mention.setAccessibleText(isEnd ? name : words.say(said));
        mention.setFocusTraversable(!isEnd);
        if (!isEnd) {
            mention.setOnAction(_ -> mention(piece));
        }
        var remove =
                new IconButton(
                        Feather.X, words.say(Message.of("playground.cast.remove", "name", name)));
        remove.getStyleClass().add("bare");
        remove.setOnAction(_ -> material.remove(piece));
        var chip = new HBox(mention, remove);
        chip.getStyleClass().add("cast-chip");
        return chip;
    }

    private void mention(Piece piece) {
        material.mention(piece, prompt.getCaretPosition());
        prompt.requestFocus();
        prompt.end();
    }

    /// Nothing is loaded from elsewhere only to be shown.
    private static Node picture(Piece piece) {
        if (piece.place().medium() == Medium.PICTURE && Delivery.isHere(piece.at())) {
            var view = new ImageView(Thumb.of(piece.at(), SIDE));
            Thumb.fill(view, SIDE, SIDE);
            return view;
        }
        return new Icon(
                switch (piece.place().medium()) {
                    case PICTURE -> Feather.IMAGE;
                    case VIDEO -> Feather.VIDEO;
                    case SOUND -> Feather.MUSIC;
                });
    }

    /// A file that was dropped: a sound by its name, all else is looked into as a picture. The
    /// first picture where no face plays and nothing else takes it.
    void drop(Path file) {
        var sound = String.valueOf(file).toLowerCase(Locale.ROOT).matches(".*\\.(mp3|wav)");
        var places =
                sound
                        ? new MaterialPlace[] {MaterialPlace.SOUND}
                        : new MaterialPlace[] {MaterialPlace.PICTURE, MaterialPlace.FIRST};
        for (var place : places) {
            if (material.offers(place)
                    && material.takesFiles(place)
                    && material.hindering(place).isEmpty()) {
                material.file(place, file);
                return;
            }
        }
        trouble.setText(words.say("playground.material.no-room"));
        shownHere(trouble, true);
    }

    private void tell(Optional<Problem> problem) {
        trouble.setText(
                problem.map(why -> words.say(why.what()) + " " + words.say(why.next())).orElse(""));
        shownHere(trouble, problem.isPresent());
    }

    private void shownHere(Node node, boolean visible) {
        shown(node, visible);
        whole.run();
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
