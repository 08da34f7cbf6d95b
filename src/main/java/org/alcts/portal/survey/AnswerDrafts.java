package org.alcts.portal.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people are answering, encrypted (AES-GCM), each draft bound to its survey and person. Without times: when somebody
 * answered is nobody's business.
 */
@Component
class AnswerDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerDrafts.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** Drafts are padded to a multiple of this, so that their size does not tell which response was made of them. */
    private static final int BLOCK = 4096;

    private final JdbcClient jdbc;
    private final DraftKey key;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    AnswerDrafts(JdbcClient jdbc, DraftKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /**
     * Lets two windows of one person save one after the other. Has to be the first that a transaction does: what it reads
     * before would be from before the wait. The participation is held, since a draft that is not there yet cannot be.
     */
    void waitForTurn(long surveyId, long personId) {
        jdbc.sql("select answered from participation where survey_id = ? and person_id = ? for update")
                .params(surveyId, personId)
                .query(Boolean.class)
                .optional();
    }

    Optional<KeptDraft> find(long surveyId, long personId) {
        return jdbc.sql("select content from survey_draft where survey_id = ? and person_id = ?")
                .params(surveyId, personId)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .flatMap(content -> decrypted(content, surveyId, personId))
                .map(document -> json.readValue(document, KeptDraft.class));
    }

    void write(long surveyId, long personId, KeptDraft draft) {
        jdbc.sql("""
                        insert into survey_draft (survey_id, person_id, content) values (:survey, :person, :content)
                        on duplicate key update content = values(content)""")
                .param("survey", surveyId)
                .param("person", personId)
                .param("content", encrypted(padded(json.writeValueAsBytes(draft)), surveyId, personId))
                .update();
    }

    void remove(long surveyId, long personId) {
        jdbc.sql("delete from survey_draft where survey_id = ? and person_id = ?")
                .params(surveyId, personId)
                .update();
    }

    /** With blanks, which a document may have at its end. */
    private static byte[] padded(byte[] document) {
        byte[] padded = Arrays.copyOf(document, (document.length / BLOCK + 1) * BLOCK);
        Arrays.fill(padded, document.length, padded.length, (byte) ' ');
        return padded;
    }

    private byte[] encrypted(byte[] plain, long surveyId, long personId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, surveyId, personId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A draft cannot be encrypted", e);
        }
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Empty when the key is another one by now: the person begins again, rather than never getting in. */
    private Optional<byte[]> decrypted(byte[] content, long surveyId, long personId) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, nonce, sealed, surveyId, personId));
        } catch (GeneralSecurityException otherKey) {
            LOG.warn("A draft of survey {} cannot be opened with the present key and is left out", surveyId);
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, long surveyId, long personId)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((surveyId + ":" + personId).getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(input);
    }
}
