package studio.likeness.service;

import java.nio.CharBuffer;
import java.time.Duration;
import java.util.function.Function;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.Order;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.service.ServiceKey;
import studio.likeness.core.service.Site;
import tools.jackson.databind.JsonNode;

/// The line to one service: where it is, the wire that leads there, and the key that opens it.
public record Line(Site site, Wire wire, ServiceKey key) {
    private static final Limits FREE = Limits.USUAL.withWhole(Duration.ofMinutes(1));

    public ServiceId id() {
        return site.service();
    }

    public String title() {
        return id().title();
    }

    /// Who pays: a key that is set goes before a wallet.
    public PaidBy paidBy() {
        return key.isSet() ? PaidBy.KEY : PaidBy.WALLET;
    }

    public Call get(String path) {
        return Call.get(site.at(path)).within(FREE);
    }

    public Call post(String path, JsonNode body) {
        return Call.post(site.at(path), Body.json(body.toString())).within(FREE);
    }

    /// For an order: a service that pays on a chain first takes its time.
    public Call order(String path, JsonNode body) {
        return post(path, body).within(Limits.USUAL);
    }

    /// Asks for something free without a key.
    public Outcome<Said> ask(Call call, Function<Complaint, Problem> meaning)
            throws InterruptedException {
        return wire.send(call.withHeader("Accept", "application/json"), Progress.unwatched())
                .then(answer -> read(answer, Stake.NOTHING, meaning));
    }

    /// Asks for something free with the key.
    public Outcome<Said> askWithKey(Call call, Function<Complaint, Problem> meaning)
            throws InterruptedException {
        return switch (lent()) {
            case Outcome.Failed<Secret>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Secret>(var secret) -> ask(opened(call, secret), meaning);
        };
    }

    /// An order that is paid by this key. Without one the call goes out bare, and its refusal is
    /// told as what it is here: no key.
    public <T> Order<T> orderWithKey(Call call, Function<Answer, Outcome<T>> reading) {
        return withKey(call.asPaying(), reading);
    }

    private <T> Order<T> withKey(Call call, Function<Answer, Outcome<T>> reading) {
        var json = call.withHeader("Accept", "application/json");
        return switch (lent()) {
            case Outcome.Done<Secret>(var secret) ->
                    new Order<>(site, PaidBy.KEY, opened(json, secret), Duration.ZERO, reading);
            case Outcome.Failed<Secret>(var problem) ->
                    new Order<>(
                            site,
                            PaidBy.KEY,
                            json,
                            Duration.ZERO,
                            answer ->
                                    answer.ok() ? reading.apply(answer) : Outcome.failed(problem));
        };
    }

    /// A look that is free, with the key.
    public <T> Order<T> lookWithKey(Call call, Function<Answer, Outcome<T>> reading) {
        return withKey(call, reading);
    }

    /// A look that may be answered with a demand for the money of its job.
    public <T> Order<T> lookFromWallet(
            Call call, Duration longest, Function<Answer, Outcome<T>> reading) {
        return fromWallet(call, longest, reading);
    }

    public <T> Order<T> orderFromWallet(
            Call call, Duration longest, Function<Answer, Outcome<T>> reading) {
        return fromWallet(call.asPaying(), longest, reading);
    }

    private <T> Order<T> fromWallet(
            Call call, Duration longest, Function<Answer, Outcome<T>> reading) {
        var json = call.withHeader("Accept", "application/json");
        return new Order<>(site, PaidBy.WALLET, json, longest, reading);
    }

    /// The object in an answer, unless it is a refusal.
    public Outcome<Said> read(Answer answer, Stake stake, Function<Complaint, Problem> meaning) {
        var complaint = Complaint.in(answer);
        if (complaint.isPresent()) {
            return Outcome.failed(meaning.apply(complaint.get()));
        }
        var said = Said.in(answer);
        return said.isObject()
                ? Outcome.done(said)
                : Outcome.failed(Meaning.unreadable(id(), answer.status(), stake));
    }

    public Problem notOffered() {
        return new ServiceProblem.NotOffered(title());
    }

    /// A key with a blank in it was pasted together with something else, and no call can carry it.
    private Outcome<Secret> lent() {
        return key.lend()
                .then(
                        secret -> {
                            if (secret.use(Line::isSendable)) {
                                return Outcome.done(secret);
                            }
                            secret.close();
                            return Outcome.failed(new ServiceProblem.KeyRefused(title()));
                        });
    }

    private static boolean isSendable(char[] key) {
        return key.length > 0 && CharBuffer.wrap(key).chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static Call opened(Call call, Secret secret) {
        try (secret) {
            return call.withHeader("Authorization", secret.use(key -> "Bearer " + new String(key)));
        }
    }
}
