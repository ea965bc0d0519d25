update compared_by set rules = 2;
