package studio.likeness.boot;

import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Desk;
import studio.likeness.core.port.Entropy;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.prefs.LiveSettings;

/// What the rooms behind the screens work with, whatever mode holds.
record Tools(
        Words words,
        LiveSettings settings,
        BackgroundTasks tasks,
        Desk desk,
        Clock clock,
        Entropy entropy) {}
