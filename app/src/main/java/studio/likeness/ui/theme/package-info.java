/// How the studio looks: role colours, type and fonts as style sheets, and the one object that puts
/// them on every window and keeps them in step with the person's choice and the system's.
@NullMarked
package studio.likeness.ui.theme;

import org.jspecify.annotations.NullMarked;
