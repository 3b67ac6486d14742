/// The least a JavaFX program can be: what the start of the studio is compared with.
module empty {
    requires javafx.controls;

    exports empty to
            javafx.graphics;
}
