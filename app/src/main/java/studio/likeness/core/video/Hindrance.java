package studio.likeness.core.video;

import studio.likeness.core.text.Message;

/// Why something cannot be chosen or ordered. The words are `hindrance.<name>`.
public enum Hindrance {
    MODEL_TAKES_NO_FACE,
    /// It takes faces, of the other kind only.
    KIND_NOT_TAKEN,
    OTHER_SERVICE,
    STILL_REVIEWED,
    FACE_REFUSED,
    FACE_GONE,
    NO_CONSENT,
    TOO_MANY_FACES,
    TOO_MANY_PICTURES,
    TOO_MANY_VIDEOS,
    TOO_MANY_SOUNDS,
    /// A sound needs something to be seen beside it.
    SOUND_ALONE,
    /// The service loads from an address only.
    NEEDS_ADDRESS,
    FRAMES_WITH_FACE,
    END_WITHOUT_FIRST,
    NO_SOUND,
    NO_SEED,
    NO_WATERMARK,
    NO_LAST_FRAME,
    NO_FIRST_FRAME,
    NO_END_FRAME,
    NO_PROMPT,
    PROMPT_TOO_LONG,
    NO_SUCH_MODEL;

    public Message message() {
        return Message.naming(this);
    }
}
