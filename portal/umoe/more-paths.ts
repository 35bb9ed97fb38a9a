/** Addresses of the pages that activate a quality, register a sender and give functions. */

/** `create.do` and `save.do` are printed, with their `method`; all others under `/app016/umoe/` are our own. */
export const MORE_PATHS = {
  activateContact: '/app016/umoe/quality/activation/init.do',
  activateDetails: '/app016/umoe/quality/activation/create.do',
  activateConfirmation: '/app016/umoe/quality/activation/save.do',
  messages: '/app016/umoe/message/overview.do',
  senderInformation: '/app016/umoe/message/information.do',
  senderContact: '/app016/umoe/message/contact.do',
  senderChannel: '/app016/umoe/message/channel.do',
  ftp: '/app016/umoe/message/ftp.do',
  ftpUser: '/app016/umoe/message/ftpuser.do',
  ftpConfirmation: '/app016/umoe/message/ftpconfirm.do',
  sftp: '/app016/umoe/message/sftp.do',
  sftpUser: '/app016/umoe/message/sftpuser.do',
  sftpConfirmation: '/app016/umoe/message/sftpconfirm.do',
  webService: '/app016/umoe/message/webservice.do',
  webServiceConfirmation: '/app016/umoe/message/webserviceconfirm.do',
  functionsOverview: '/app016/umoe/function/overview.do',
  functions: '/app016/umoe/function/list.do',
} as const;
