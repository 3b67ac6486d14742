package studio.likeness.ui.carry;

import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.ui.control.SheetCard;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Dialog;

/// Nobody came back in time. The same payment again is one act; turning away is the harmless
/// answer.
public final class LapsedDialog implements Dialog {
    private final CarryViewModel model;
    private final OpenRequest lapsed;

    public LapsedDialog(CarryViewModel model, OpenRequest lapsed) {
        this.model = model;
        this.lapsed = lapsed;
    }

    @Override
    public SheetCard draw(Words words) {
        var card =
                new SheetCard(words.say("carry.lapsed.title"))
                        .say(words.say("carry.lapsed.what"), "quiet")
                        .add(CarryFacts.of(lapsed, words));
        card.act("sign-leave", words.say("carry.lapsed.leave"), model::leave);
        card.act("sign-again", words.say("carry.lapsed.again"), model::again)
                .getStyleClass()
                .add("primary");
        return card;
    }

    @Override
    public void dismissed() {
        model.leave();
    }
}
