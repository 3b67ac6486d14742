package studio.likeness.ui.playground;

import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.video.Approvals;
import studio.likeness.core.video.Production;
import studio.likeness.core.video.Stage;

/// What it takes to order a clip: who draws it up, who agrees, and where it goes on.
record OrderDesk(Stage stage, Production production, Approvals approvals, BackgroundTasks tasks) {}
