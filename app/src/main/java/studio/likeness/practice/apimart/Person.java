package studio.likeness.practice.apimart;

import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Review;
import studio.likeness.practice.asset.Verdict;
import studio.likeness.practice.http.Json;
import tools.jackson.databind.node.ObjectNode;

/// Groups of pictures and clips of one person each, and what is in them.
final class Person {
    private Person() {}

    /// `isReal` is a verified person's; the others are invented.
    ///
    /// @param key the id of the key that made it: no other sees it
    record Group(String id, String key, String project, String name, boolean isReal) {}

    record Asset(String id, Group group, String name, Kind kind, Review review) {
        String status() {
            return review.verdict().map(Asset::word).orElse("Processing");
        }

        boolean isActive() {
            return status().equals("Active");
        }

        /// As review results show it (apimart.md §3c).
        ObjectNode view() {
            var view = Json.object().put("asset_id", id).put("name", name);
            if (isActive()) {
                view.put("asset_url", "asset://" + id);
            }
            view.put("status", status());
            if (review.verdict().orElse(null) instanceof Verdict.Unusable(var code, var message)) {
                view.set("error", Json.object().put("code", code).put("message", message));
            }
            return view;
        }

        private static String word(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Usable _ -> "Active";
                case Verdict.Unusable _ -> "Failed";
            };
        }
    }
}
