-- When a questionnaire is counted its tokens are written anew in the order of their hashes, so that neither the place nor the
-- transaction of a row tells when its token was spent. For that the old rows have to go.
grant delete on questionnaire_token to ${runtime};
