-- A payment number is of one purchase for ever, whatever the program above believes.
CREATE UNIQUE INDEX ledger_nonce ON ledger_purchase (nonce) WHERE nonce <> '';
