package studio.likeness.core.notice;

import java.util.List;
import studio.likeness.core.text.Message;

/// Notices outlive the window: what finished while nobody looked is still there at the next start.
/// Calls block on the disk; keep them off the FX thread.
public interface Notices {
    /// On disk when this returns.
    Notice add(Notice.Weight weight, Message message);

    /// The newest first.
    List<Notice> newest(int count);

    void markAllSeen();
}
