package studio.likeness.boot;

import studio.likeness.core.service.ServiceId;

/// Where faces are enrolled, with what a test must know of each service to get in its way.
enum Booth {
    BLOCKRUN("/blockrun/api/v1/realface/init", "/blockrun/api/v1/realface/enroll"),
    JARVISCLAW(
            "/jarvisclaw/v1/marketplace/realface/init",
            "/jarvisclaw/v1/marketplace/realface/enroll"),
    ANYFAST("/anyfast/volc/asset/CreateVisualValidateSession", "/anyfast/volc/asset/CreateAsset"),
    APIMART("/apimart/v1/seedance2/real-avatar", "/apimart/v1/seedance2/real-avatar");

    private final String start;
    private final String order;

    Booth(String start, String order) {
        this.start = start;
        this.order = order;
    }

    ServiceId id() {
        return ServiceId.valueOf(name());
    }

    /// The path that starts a check.
    String start() {
        return start;
    }

    /// The path of what costs.
    String order() {
        return order;
    }

    /// Only the person's word starts a look here, and a photo is reviewed after it was taken.
    boolean waitsForWord() {
        return this == ANYFAST || this == APIMART;
    }
}
