package studio.likeness.boot;

import java.util.List;
import java.util.function.Supplier;
import studio.likeness.core.face.Photo;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.Medium;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.Ticket;
import studio.likeness.core.video.VideoService;

/// A service whose address is only known once somebody calls it. What stands in its data file is
/// told at once.
///
/// @param paper knows the data file, and calls nobody
/// @param site the same at its address of the moment; asked off the FX thread
record SiteVideos(VideoService paper, Supplier<VideoService> site) implements VideoService {
    @Override
    public ServiceId id() {
        return paper.id();
    }

    @Override
    public List<Model> models() {
        return paper.models();
    }

    @Override
    public Outcome<List<String>> offeredToday() throws InterruptedException {
        return site.get().offeredToday();
    }

    @Override
    public Estimate estimate(Shot shot) {
        return site.get().estimate(shot);
    }

    @Override
    public Order<Ticket> submit(Shot shot, String key) {
        return site.get().submit(shot, key);
    }

    @Override
    public Order<JobReport> look(Ticket ticket) {
        return site.get().look(ticket);
    }

    @Override
    public Manners manners() {
        return paper.manners();
    }

    @Override
    public String mention(Medium medium, int place) {
        return paper.mention(medium, place);
    }

    @Override
    public Outcome<Photo.At> host(Photo.Held picture) throws InterruptedException {
        return site.get().host(picture);
    }
}
