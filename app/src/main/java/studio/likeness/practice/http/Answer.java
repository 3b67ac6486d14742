package studio.likeness.practice.http;

/// A reply and the way it is delivered.
public record Answer(Reply reply, Delivery delivery) {
    public static Answer whole(Reply reply) {
        return new Answer(reply, Delivery.WHOLE);
    }
}
