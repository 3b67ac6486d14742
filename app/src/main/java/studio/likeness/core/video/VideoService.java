package studio.likeness.core.video;

import java.time.Duration;
import java.util.List;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;

/// One service's room for videos. The calls block and are made in the background; nothing here
/// repeats one by itself.
public interface VideoService {
    ServiceId id();

    /// The models that the data file knows, best first.
    List<Model> models();

    /// The ids that the service offers today. Free.
    Outcome<List<String>> offeredToday() throws InterruptedException;

    /// From the published formula. For a service paid from the wallet the live demand is the price.
    Estimate estimate(Shot shot);

    /// @param key the same for each attempt at this very job, for services that tell repeats by it
    Order<Ticket> submit(Shot shot, String key);

    /// Asks for a job. Where the service is paid from the wallet the order goes out with the
    /// payment of the job's own purchase; it never costs by itself.
    Order<JobReport> look(Ticket ticket);

    /// How far apart jobs are looked at, and how long a service keeps what it made.
    Manners manners();

    /// How the prompt names the nth of its kind, from 1.
    String mention(Medium medium, int place);

    /// Gives a picture an address that its models can open.
    default Outcome<Photo.At> host(Photo.Held picture) throws InterruptedException {
        return Outcome.failed(new PhotoProblem.PhotoNeedsAddress());
    }

    /// @param patience after which a job that never ends is set aside for a person to ask again
    record Manners(Duration firstLook, Duration lookEvery, Duration patience, Duration kept) {}
}
