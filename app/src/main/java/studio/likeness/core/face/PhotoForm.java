package studio.likeness.core.face;

/// How a photo gets to a service.
public enum PhotoForm {
    /// By an address that anybody can open.
    PUBLIC_ADDRESS,
    /// Inside the request itself.
    INLINE,
    /// Uploaded to the service first, which gives it an address.
    UPLOAD
}
