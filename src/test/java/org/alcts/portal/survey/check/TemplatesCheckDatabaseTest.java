package org.alcts.portal.survey.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.alcts.portal.survey.bank.BankSurveys;
import org.alcts.portal.survey.bank.Template;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is made of the bank can go out as it is. */
class TemplatesCheckDatabaseTest extends DatabaseTest {

    @Autowired
    private BankSurveys surveys;

    @Autowired
    private Topics topics;

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInATemplate(Template template) {
        assertThat(QuestionnaireCheck.of(surveys.of(template), topics.keys())).isEmpty();
    }
}
