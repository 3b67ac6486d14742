package studio.likeness.core.face;

import studio.likeness.core.service.ServiceId;

/// A face as one service knows it.
///
/// @param id what a video request names; empty while the service is still reviewing it
/// @param task what to ask about the review, empty when there is none
public record Asset(
        ServiceId service,
        FaceKind kind,
        String id,
        String group,
        String task,
        String name,
        AssetState state) {

    /// Whether both are the same face at the same service, whatever its state and name.
    public boolean isSameAs(Asset other) {
        return service == other.service && id.equals(other.id);
    }

    public Asset of(FaceKind other) {
        return new Asset(service, other, id, group, task, name, state);
    }

    public Asset named(String other) {
        return new Asset(service, kind, id, group, task, other, state);
    }

    public Asset in(AssetState now) {
        return new Asset(service, kind, id, group, task, name, now);
    }
}
