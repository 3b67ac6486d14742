package studio.likeness.ui.view;

import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;

/// Something that lies over the window and wants an answer. It is drawn from its view model each
/// time it is shown, anew for each language and each of its steps.
public interface Dialog {
    SheetCard draw(Words words);

    /// A person turned away from it, with Esc or in another way: the harmless answer.
    void dismissed();
}
