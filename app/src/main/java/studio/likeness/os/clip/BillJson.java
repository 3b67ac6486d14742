package studio.likeness.os.clip;

import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.video.Bill;
import studio.likeness.core.video.Price;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Prices and bills as they stand in rows and notes. Amounts are whole micro-dollars.
final class BillJson {
    private BillJson() {}

    static void write(Bill bill, ObjectNode to) {
        to.put("money", bill.money().name());
        bill.amount().ifPresent(amount -> to.put("micros", amount.micros()));
        to.put("transaction", bill.transaction());
    }

    static Bill read(JsonNode from) {
        return new Bill(
                Money.valueOf(from.required("money").stringValue()),
                micros(from, "micros"),
                from.required("transaction").stringValue());
    }

    static void write(Price price, ObjectNode to) {
        to.put("micros", price.amount().micros());
        to.put("paid_by", price.paidBy().name());
        price.estimate().ifPresent(amount -> to.put("estimate", amount.micros()));
        to.put("at", price.at().toString());
    }

    static Price price(JsonNode from) {
        return new Price(
                micros(from, "micros").orElseThrow(),
                PaidBy.valueOf(from.required("paid_by").stringValue()),
                micros(from, "estimate"),
                Instant.parse(from.required("at").stringValue()));
    }

    static Optional<MicroUsd> micros(JsonNode from, String name) {
        return Optional.ofNullable(from.get(name)).map(each -> MicroUsd.of(each.longValue()));
    }
}
