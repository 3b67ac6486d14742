package studio.likeness.os.clip;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.JobReport;
import studio.likeness.core.video.JobState;
import studio.likeness.core.video.Remedy;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Ticket;
import studio.likeness.os.store.MessageJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How far a job has come, as a row keeps it.
final class StateJson {
    private final JsonMapper json;
    private final MessageJson messages = new MessageJson();

    StateJson(JsonMapper json) {
        this.json = json;
    }

    String write(JobState state) {
        var to = json.createObjectNode();
        to.put("is", state.getClass().getSimpleName());
        switch (state) {
            case JobState.Submitting(var since) -> to.put("since", since.toString());
            case JobState.Running(var ticket, var since, var percent, var trouble) -> {
                write(ticket, to.putObject("ticket"));
                to.put("since", since.toString());
                percent.ifPresent(each -> to.put("percent", each));
                trouble.ifPresent(each -> write(each, to.putObject("why")));
            }
            case JobState.SetAside(var ticket, var since, var why) -> {
                write(ticket, to.putObject("ticket"));
                to.put("since", since.toString());
                write(why, to.putObject("why"));
            }
            case JobState.Ready(var ticket, var since, var clip, var trouble) -> {
                write(ticket, to.putObject("ticket"));
                to.put("since", since.toString());
                write(clip, to.putObject("clip"));
                trouble.ifPresent(each -> write(each, to.putObject("why")));
            }
            case JobState.Saving(var ticket, var since, var clip) -> {
                write(ticket, to.putObject("ticket"));
                to.put("since", since.toString());
                write(clip, to.putObject("clip"));
            }
            case JobState.Saved(var clip) -> to.put("clip", clip);
            case JobState.Failed(var why) -> write(why, to.putObject("why"));
            case JobState.Unknown(var why) -> write(why, to.putObject("why"));
            case JobState.Composed _,
                    JobState.Quoted _,
                    JobState.Approved _,
                    JobState.Cancelled _ -> {}
        }
        return to.toString();
    }

    /// @param created when the job was composed: for the rows of earlier programs, which did not
    ///   keep when a finished clip was ordered
    JobState read(String text, Instant created) {
        var from = json.readTree(text);
        return switch (text(from, "is")) {
            case "Composed" -> new JobState.Composed();
            case "Quoted" -> new JobState.Quoted();
            case "Approved" -> new JobState.Approved();
            case "Cancelled" -> new JobState.Cancelled();
            case "Submitting" -> new JobState.Submitting(since(from));
            case "Running" ->
                    new JobState.Running(ticket(from), since(from), percent(from), trouble(from));
            case "SetAside" ->
                    new JobState.SetAside(ticket(from), since(from), trouble(from).orElseThrow());
            case "Ready" ->
                    new JobState.Ready(
                            ticket(from), since(from, created), ready(from), trouble(from));
            case "Saving" -> new JobState.Saving(ticket(from), since(from, created), ready(from));
            case "Saved" -> new JobState.Saved(text(from, "clip"));
            case "Failed" -> new JobState.Failed(trouble(from).orElseThrow());
            case "Unknown" -> new JobState.Unknown(trouble(from).orElseThrow());
            default -> throw new IllegalStateException("no state of a job: " + text(from, "is"));
        };
    }

    private void write(Setback why, ObjectNode to) {
        write(why.what(), to.putObject("what"));
        write(why.next(), to.putObject("next"));
        to.put("remedy", why.remedy().name());
    }

    private void write(Message message, ObjectNode to) {
        to.put("key", message.key());
        to.put("values", messages.write(message.values()));
    }

    private Optional<Setback> trouble(JsonNode from) {
        return Optional.ofNullable(from.get("why"))
                .map(
                        why ->
                                new Setback(
                                        message(why.required("what")),
                                        message(why.required("next")),
                                        Remedy.valueOf(text(why, "remedy"))));
    }

    private Message message(JsonNode from) {
        return new Message(text(from, "key"), messages.read(text(from, "values")));
    }

    private static void write(Ticket ticket, ObjectNode to) {
        to.put("service", ticket.service().id());
        to.put("job", ticket.job());
        to.put("model", ticket.model());
        ticket.poll().ifPresent(uri -> to.put("poll", uri.toString()));
    }

    private static Ticket ticket(JsonNode all) {
        var from = all.required("ticket");
        return new Ticket(
                ServiceId.of(text(from, "service")).orElseThrow(),
                text(from, "job"),
                text(from, "model"),
                uri(from, "poll"));
    }

    private static void write(JobReport.Ready clip, ObjectNode to) {
        to.put("clip", clip.clip().toString());
        clip.lastFrame().ifPresent(uri -> to.put("last_frame", uri.toString()));
        clip.until().ifPresent(until -> to.put("until", until.toString()));
        clip.cost().ifPresent(cost -> to.put("cost", cost.micros()));
    }

    private static JobReport.Ready ready(JsonNode all) {
        var from = all.required("clip");
        return new JobReport.Ready(
                URI.create(text(from, "clip")),
                uri(from, "last_frame"),
                Optional.ofNullable(from.get("until"))
                        .map(each -> Instant.parse(each.stringValue())),
                BillJson.micros(from, "cost"));
    }

    private static Optional<URI> uri(JsonNode from, String name) {
        return Optional.ofNullable(from.get(name)).map(each -> URI.create(each.stringValue()));
    }

    private static OptionalInt percent(JsonNode from) {
        var percent = from.get("percent");
        return percent == null ? OptionalInt.empty() : OptionalInt.of(percent.intValue());
    }

    private static Instant since(JsonNode from) {
        return Instant.parse(text(from, "since"));
    }

    private static Instant since(JsonNode from, Instant otherwise) {
        return from.has("since") ? since(from) : otherwise;
    }

    private static String text(JsonNode from, String name) {
        return from.required(name).stringValue();
    }
}
