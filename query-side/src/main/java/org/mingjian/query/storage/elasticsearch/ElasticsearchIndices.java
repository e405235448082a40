package org.mingjian.query.storage.elasticsearch;

/** Making of indices, by whichever node comes first. */
final class ElasticsearchIndices {

    private ElasticsearchIndices() {}

    /** @return whether it was made here; otherwise it was there */
    static boolean make(ElasticsearchHttp http, String index, byte[] definition) {
        try {
            http.send(ElasticsearchHttp.request("PUT", "/" + index, definition));
            return true;
        } catch (ElasticsearchRefusal e) {
            if (e.status() == 400 && String.valueOf(e.getMessage()).contains("resource_already_exists_exception")) {
                return false;
            }
            throw e;
        }
    }
}
