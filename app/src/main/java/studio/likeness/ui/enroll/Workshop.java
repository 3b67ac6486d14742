package studio.likeness.ui.enroll;

import java.net.URI;
import java.util.List;
import javafx.scene.image.Image;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.PhotoAddresses;
import studio.likeness.core.face.Photos;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.face.enroll.PhotoRoute;
import studio.likeness.core.face.enroll.Registry;
import studio.likeness.core.face.enroll.Till;
import studio.likeness.core.problem.Outcome;

/// What the wizard works with in one mode.
public record Workshop(
        Registry registry,
        Photos photos,
        PhotoAddresses addresses,
        PhotoRoute route,
        Outside outside,
        Till till) {

    /// The world of the mode. Calls block.
    public interface Outside {
        /// The services as they are set up now.
        List<Door> doors();

        /// People to practise with, with their portraits; nobody in live mode.
        List<Sample> samples();

        /// Shows a page in the person's own browser.
        Outcome<URI> open(URI page);

        /// Leads to where clips are made, with this face chosen.
        void makeClip(Asset face);

        /// Leads to where keys are kept.
        void showSettings();

        /// Shows the payment that waits for its signature on another computer.
        void showRequest();
    }

    /// Somebody to practise with.
    ///
    /// @param address where their portrait stands
    /// @param portrait what a person sees of it
    public record Sample(String id, String name, String address, Image portrait) {
        /// The side of the portrait.
        public static final double SIDE = 28;
    }
}
