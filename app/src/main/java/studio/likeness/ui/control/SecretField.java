package studio.likeness.ui.control;

import java.util.stream.IntStream;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.likeness.core.secret.Secret;

/// Where a password, a key or recovery words are typed. An ordinary field keeps its text as a
/// String, which nobody can wipe; here it is in an array that is wiped when the field leaves the
/// window. What is shown is one letter at a time, never a whole. Long content wraps.
public final class SecretField extends Region {
    private static final String NOTHING = "\u200b";
    private static final String BULLET = "•";
    private static final String[] LETTERS =
            IntStream.range(0, 128)
                    .mapToObj(code -> String.valueOf((char) code))
                    .toArray(String[]::new);

    private final SecretBuffer buffer = new SecretBuffer();
    private final TextFlow line = new TextFlow();
    private final Path caret = new Path();
    private final Path mark = new Path();
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();
    private boolean revealed;
    private Runnable onEnter = () -> {};
    private Runnable onChange = () -> {};

    /// @param name what a screen reader says
    public SecretField(@NamedArg("name") String name) {
        getStyleClass().addAll("text-input", "secret-field");
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setAccessibleText(name);
        setFocusTraversable(true);
        caret.getStyleClass().add("secret-caret");
        mark.getStyleClass().add("secret-mark");
        for (var each : new Node[] {line, caret, mark}) {
            each.setMouseTransparent(true);
        }
        caret.setManaged(false);
        mark.setManaged(false);
        caret.visibleProperty().bind(focusedProperty());
        getChildren().setAll(mark, line, caret);
        setOnMousePressed(
                press -> {
                    requestFocus();
                    // A scroll pane around it would take the focus for itself.
                    press.consume();
                });
        draw();
        addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onPressed);
        sceneProperty()
                .subscribe(
                        (_, now) -> {
                            if (now == null) {
                                clear();
                            }
                        });
    }

    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return buffer.length() == 0;
    }

    /// A copy of what was typed; the caller closes it.
    public Secret copy() {
        return buffer.copy();
    }

    public void clear() {
        buffer.wipe();
        changed();
    }

    /// Shows the letters: for words, which nobody types blind.
    public void reveal(boolean value) {
        revealed = value;
        setAccessibleRole(value ? AccessibleRole.TEXT_FIELD : AccessibleRole.PASSWORD_FIELD);
        draw();
    }

    public void setOnEnter(Runnable act) {
        onEnter = act;
    }

    public void setOnChange(Runnable act) {
        onChange = act;
    }

    private void onTyped(KeyEvent event) {
        var typed = event.getCharacter();
        var isCommand = event.isShortcutDown() && !event.isAltDown();
        if (isCommand || typed.isEmpty() || Character.isISOControl(typed.charAt(0))) {
            return;
        }
        buffer.insert(typed);
        event.consume();
        changed();
    }

    private void onPressed(KeyEvent event) {
        if (event.isShortcutDown() ? command(event) : key(event)) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        switch (event.getCode()) {
            case V -> paste();
            case A -> buffer.markWhole();
            case BACK_SPACE, DELETE -> buffer.wipe();
            default -> {
                return false;
            }
        }
        changed();
        return true;
    }

    private boolean key(KeyEvent event) {
        switch (event.getCode()) {
            case BACK_SPACE -> buffer.deleteBefore();
            case DELETE -> buffer.deleteAfter();
            case LEFT -> buffer.moveTo(buffer.caret() - 1);
            case RIGHT -> buffer.moveTo(buffer.caret() + 1);
            case HOME -> buffer.moveTo(0);
            case END -> buffer.moveTo(buffer.length());
            case ENTER -> {
                onEnter.run();
                return true;
            }
            default -> {
                return false;
            }
        }
        changed();
        return true;
    }

    /// The system's clipboard hands out a String; there is no other way to ask it.
    private void paste() {
        var pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null) {
            buffer.insert(pasted.strip());
        }
    }

    private void changed() {
        length.set(buffer.length());
        draw();
        onChange.run();
    }

    private void draw() {
        line.getChildren()
                .setAll(
                        IntStream.range(0, buffer.length())
                                .mapToObj(i -> new Text(shown(buffer.at(i))))
                                .toList());
        if (isEmpty()) {
            // A line of no width: the caret is as high as the line it stands in.
            line.getChildren().add(new Text(NOTHING));
        }
        requestLayout();
    }

    private String shown(char letter) {
        if (!revealed) {
            return BULLET;
        }
        return letter < LETTERS.length ? LETTERS[letter] : String.valueOf(letter);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 240;
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        var room = width < 0 ? width : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + line.prefHeight(room) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        var width = getWidth() - insets.getLeft() - insets.getRight();
        var height = getHeight() - insets.getTop() - insets.getBottom();
        line.resizeRelocate(insets.getLeft(), insets.getTop(), width, height);
        caret.getElements().setAll(line.getCaretShape(buffer.caret(), true));
        mark.getElements()
                .setAll(
                        buffer.isWhole()
                                ? line.getRangeShape(0, buffer.length(), false)
                                : line.getRangeShape(0, 0, false));
        for (var each : new Path[] {caret, mark}) {
            each.setLayoutX(insets.getLeft());
            each.setLayoutY(insets.getTop());
        }
    }
}
