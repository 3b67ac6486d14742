package studio.likeness.ui.enroll;

/// The steps of the wizard, as its list shows them.
public enum Step {
    KIND,
    SERVICE,
    PERSON,
    PHONE,
    PAYMENT,
    READY
}
