package studio.likeness.ui.carry;

import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;
import studio.likeness.ui.view.PictureWindow;

/// The walk laid over the window. Turning away from it changes nothing: the request goes on
/// waiting, and the wallet shows it again.
public final class CarryDialog implements Dialog {
    private final CarryViewModel model;
    private final OpenRequest open;
    private final PictureWindow files;
    private final Dialogs dialogs;

    public CarryDialog(
            CarryViewModel model, OpenRequest open, PictureWindow files, Dialogs dialogs) {
        this.model = model;
        this.open = open;
        this.files = files;
        this.dialogs = dialogs;
    }

    @Override
    public SheetCard draw(Words words) {
        var card =
                SheetCard.twoColumns(words.say("carry.title"))
                        .say(words.say("carry.what"), "quiet")
                        .add(new CarryPane(model, open, files, words));
        card.act("sign-later", words.say("carry.later"), () -> dialogs.close(this));
        card.act("sign-withdraw", words.say("carry.withdraw"), model::withdraw);
        return card;
    }

    @Override
    public void dismissed() {}
}
