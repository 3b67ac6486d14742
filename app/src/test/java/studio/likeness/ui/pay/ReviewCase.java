package studio.likeness.ui.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.settings.Settings;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.purse.PurseBench;
import studio.likeness.ui.shell.Sheet;
import studio.likeness.ui.shell.ShellViewModel;
import studio.likeness.ui.walk.Fx;

/// A review over an empty window, and whatever is answered to it.
@SuppressWarnings("NullAway.Init") // set before each test
abstract class ReviewCase {
    final PurseBench purse = new PurseBench();
    final PayBench bench = new PayBench();
    final ShellViewModel shell =
            new ShellViewModel(Settings.fresh().mode(), (Mode _) -> {}, _ -> {});
    final PaymentReview review =
            new PaymentReview(shell, purse.live(), purse.tasks(), bench.clock());
    final List<Optional<Quote.Priced>> answers = new ArrayList<>();
    final FxRobot robot = new FxRobot();
    Stage stage;
    Subscription drawing;

    @BeforeEach
    void open() {
        stage = Fx.call(Stage::new);
        var words = new Words(Locale.ENGLISH);
        Fx.run(
                () -> {
                    var root = new StackPane();
                    stage.setScene(new Scene(root, 960, 900));
                    stage.show();
                    stage.requestFocus();
                    drawing =
                            shell.sheetProperty()
                                    .subscribe(
                                            sheet -> {
                                                root.getChildren().clear();
                                                if (sheet instanceof Sheet.Open(var dialog, _)) {
                                                    var card = dialog.draw(words);
                                                    root.getChildren().add(card);
                                                    card.focusFirst();
                                                }
                                            });
                });
    }

    @AfterEach
    void close() {
        Fx.run(
                () -> {
                    drawing.unsubscribe();
                    stage.close();
                });
    }

    void ask() {
        Fx.run(() -> review.ask(bench.priced(), bench::again, answers::add));
        frame();
    }

    void frame() {
        Fx.frame(stage.getScene());
        Fx.frame(stage.getScene());
    }

    String text(String id) {
        return ((Label) node(id)).getText();
    }

    Node node(String id) {
        return Fx.call(() -> stage.getScene().lookup("#" + id));
    }
}
