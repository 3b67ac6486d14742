package studio.likeness.ui.shell;

/// What is pulled out beside the place, to look at while working on.
public enum Drawer {
    NONE,
    NOTICES,
    TASKS
}
