package studio.likeness.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One of a few, all of them in sight. One stop for Tab; arrows, Home and End choose.
public final class Segmented<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    public Segmented(String name, List<T> items, Function<T, String> text) {
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        setMaxWidth(Region.USE_PREF_SIZE);
        items.forEach(item -> getChildren().add(segment(item, text.apply(item), name)));
        value.subscribe(this::showSelection);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// An item that cannot be had now stays in sight, and cannot be chosen.
    public void setAvailable(Predicate<T> available) {
        segments().forEach(segment -> segment.setDisable(!available.test(item(segment))));
        showSelection(value.get());
    }

    private ToggleButton segment(T item, String text, String name) {
        var segment = new ToggleButton(text);
        segment.setUserData(item);
        segment.setToggleGroup(group);
        segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        segment.setAccessibleText(name + ", " + text);
        segment.setMinWidth(Region.USE_PREF_SIZE);
        segment.setOnAction(_ -> choose(segment));
        return segment;
    }

    /// Pressing the chosen one again must not leave nothing chosen.
    private void choose(ToggleButton segment) {
        segment.setSelected(true);
        value.set(item(segment));
    }

    private void showSelection(@Nullable T chosen) {
        segments().forEach(segment -> segment.setSelected(item(segment).equals(chosen)));
        var stop = enabled().stream().filter(ToggleButton::isSelected).findFirst();
        segments().forEach(segment -> segment.setFocusTraversable(false));
        stop.or(() -> enabled().stream().findFirst()).ifPresent(s -> s.setFocusTraversable(true));
    }

    /// As a filter: a toggle button's own arrow keys would move the look and not the value.
    private void onKey(KeyEvent event) {
        var open = enabled();
        var at = open.indexOf(event.getTarget());
        if (at < 0) {
            return;
        }
        var to = target(event.getCode(), at, open.size() - 1);
        if (to >= 0) {
            choose(open.get(to));
            open.get(to).requestFocus();
            event.consume();
        }
    }

    private static int target(KeyCode code, int at, int last) {
        return switch (code) {
            case LEFT, UP -> Math.max(0, at - 1);
            case RIGHT, DOWN -> Math.min(last, at + 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
    }

    private List<ToggleButton> enabled() {
        return segments().stream().filter(segment -> !segment.isDisabled()).toList();
    }

    private List<ToggleButton> segments() {
        return getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private T item(Node segment) {
        return (T) Objects.requireNonNull(segment.getUserData());
    }
}
